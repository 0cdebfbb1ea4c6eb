package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionCommandTest {

  private static final String RWANDA = "../data/practices/rwanda-cop-policy-2019.yaml";

  @TempDir private Path folder;

  private static Run contribution(String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "contribution";
    all[1] = "--meeting";
    all[2] = "20";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    all[all.length - 1] = RWANDA;
    return Run.of(all);
  }

  @Test
  void isJsonWhereNothingElseIsAskedFor() {
    Run run = contribution();

    assertEquals(0, run.exit(), run.err());
    assertTrue(CopJson.strict().read(run.out(), Contribution.class).findings().isEmpty());
  }

  @Test
  void isOfTheFormThatTheNameOfTheFileEndsIn() throws IOException {
    Path yaml = folder.resolve("contribution.yml");
    Path markdown = folder.resolve("contribution.MD");

    assertEquals(0, contribution("--out", yaml.toString()).exit());
    assertEquals(0, contribution("--out", markdown.toString()).exit());

    assertTrue(CopYaml.strict().read(yaml, Contribution.class).toOptional().isPresent());
    assertTrue(Files.readString(markdown).startsWith("| | |\n"));
  }

  @Test
  void isOfTheFormAskedForWhateverTheName() throws IOException {
    Path file = folder.resolve("contribution.txt");

    assertEquals(0, contribution("--as", "md", "--out", file.toString()).exit());

    assertTrue(Files.readString(file).contains("\n## Summary\n"));
    assertTrue(contribution("--as", "yaml").out().startsWith("schemaVersion:"));
  }

  @Test
  void markdownIsInTheLanguageAskedFor() {
    Run run = contribution("--as", "md", "--lang", "ar");

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("<div dir=\"rtl\">\n"), run.out());
    assertFalse(run.out().contains("Summary"), run.out());
  }

  @Test
  void formThatThereIsNotIsOneLine() {
    Run run = contribution("--as", "pdf");

    assertEquals(2, run.exit());
    assertEquals(1, run.errLines());
    assertTrue(run.err().contains("Choose one of these: docx, json, md, ndjson, yaml."), run.err());
  }

  @Test
  void documentOfWordIsWrittenToAFileInTheLanguageAskedFor() throws IOException {
    Path file = folder.resolve("contribution.docx");

    Run run = contribution("--lang", "ar", "--out", file.toString());

    assertEquals(0, run.exit(), run.err());
    assertEquals("", run.out());
    String text = document(file);
    assertTrue(text.contains("<w:bidi/>"), text);
    assertTrue(text.contains("الملخص"), text);
    assertTrue(text.contains("rwanda-cop-policy-2019"), text);
  }

  @Test
  void theHeadIsThatOfTheOptions() {
    Contribution given =
        CopJson.strict()
            .read(
                contribution(
                        "--source",
                        "Example ministry",
                        "--country",
                        "rw",
                        "--title",
                        "A title",
                        "--agenda-item",
                        "5",
                        "--contact",
                        "Example office",
                        "--contact",
                        "office@example.org",
                        "--contact",
                        "https://example.org/ask",
                        "--action",
                        "Decide.",
                        "--document-number",
                        "CWG-COP-20/9")
                    .out(),
                Contribution.class)
            .value();

    assertEquals(1, given.sources().size());
    assertEquals("Example ministry", in(given.sources().get(0).name()));
    assertEquals(Optional.of("RW"), given.sources().get(0).country());
    assertEquals("A title", in(given.title()));
    assertEquals(Optional.of("5"), given.agendaItem());
    PublicContact office = given.contact().orElseThrow();
    assertEquals("Example office", in(office.unit()));
    assertEquals(Optional.of("office@example.org"), office.email());
    assertEquals(Optional.of("https://example.org/ask"), office.form());
    assertEquals("Decide.", in(given.actionRequested()));
    assertEquals(Optional.of("CWG-COP-20/9"), given.documentNumber());
  }

  @Test
  void countryAloneIsTheSourceAndIsInTheTitle() {
    String markdown = contribution("--country", "KE", "--as", "md").out();

    assertTrue(markdown.contains("| **Source** | Kenya |\n"), markdown);
    assertTrue(
        markdown.contains(
            "\n# Contribution from Kenya: good practices in child online protection\n"),
        markdown);
    Run unknown = contribution("--country", "QQ");
    assertEquals(2, unknown.exit());
    assertEquals(1, unknown.errLines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "md"})
  void eachRecommendationHasItsMarkAndOneParagraphSaysWhoseWordsTheyAre(String form) {
    String text = contribution("--as", form).out();

    assertEquals(1, text.split("ITU has not endorsed them", -1).length - 1);
    PracticeRecord record = rwanda();
    assertFalse(record.implementations().isEmpty());
    for (Implementation one : record.implementations()) {
      String line = one.code() + " [^\n]*?\\\\?\\[(Verified|Partly verified|Recalled)\\\\?\\]";
      assertTrue(Pattern.compile(line).matcher(text).find(), line + text);
    }
  }

  private static PracticeRecord rwanda() {
    try {
      return CopYaml.strict().read(Path.of(RWANDA), PracticeRecord.class).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String in(Optional<LocalizedText> text) {
    return text.orElseThrow().text(Locale.ENGLISH);
  }

  @Test
  void documentOfWordThatExistsIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("contribution.docx"), "ours");

    assertEquals(2, contribution("--out", file.toString()).exit());
    assertEquals("ours", Files.readString(file));
    assertEquals(0, contribution("--out", file.toString(), "--force").exit());
    assertTrue(document(file).contains("Summary"));
  }

  @Test
  void documentOfWordIsNotWrittenWhereTextIsExpected() {
    Run run = contribution("--as", "docx");

    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertEquals(1, run.errLines());
    assertTrue(run.err().contains("name a file with --out"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "title", "agenda-item", "contact", "action", "document-number"})
  void aBlankValueIsRefused(String option) {
    Run run = contribution("--" + option + "= ");

    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("--" + option + " needs a value"), run.err());
  }

  private static String document(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
