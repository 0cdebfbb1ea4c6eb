package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of offices opens a document, prints it, and saves it with all that stood in it. */
@EnabledIfSystemProperty(
    named = "cop.soffice",
    matches = "true",
    disabledReason = "There is no soffice here: LibreOffice does not open the documents.")
class LibreOfficeTest {

  @TempDir private Path folder = Path.of("");

  /** Has LibreOffice convert a file; returns what it wrote into a folder of its own. */
  private byte[] convert(byte[] document, String form) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("contribution.docx"), document);
    Path out = Files.createTempDirectory(folder, "out");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    Path converted = out.resolve("contribution." + form);
    assertTrue(Files.exists(converted), Files.readString(log));
    return Files.readAllBytes(converted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "zh"})
  void aDocumentIsPrinted(String language) throws Exception {
    byte[] document =
        ContributionWriter.docx(Samples.contribution(), Locale.forLanguageTag(language));
    byte[] pdf = convert(document, "pdf");
    Files.createDirectories(Path.of("target/documents"));
    Files.write(Path.of("target/documents/contribution-" + language + ".pdf"), pdf);
    assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    assertTrue(pdf.length > 10_000, "Bytes: " + pdf.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aDocumentThatIsSavedAgainSaysTheSame(String language) throws Exception {
    byte[] before =
        ContributionWriter.docx(Samples.contribution(), Locale.forLanguageTag(language));
    byte[] after = convert(before, "docx");

    assertEquals(texts(before), texts(after));
  }

  private static List<String> texts(byte[] document) throws IOException {
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(document))) {
      return Docx.paragraphs(opened).stream()
          .map(one -> one.getText() + (Docx.isRightToLeft(one) ? " <" : " >"))
          .toList();
    }
  }
}
