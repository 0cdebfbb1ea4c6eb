package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A spreadsheet program opens what is written for it, and what it saves again is read as before.
 */
@EnabledIfSystemProperty(
    named = "cop.soffice",
    matches = "true",
    disabledReason = "There is no soffice here: LibreOffice does not open the spreadsheets.")
class LibreOfficeTest {

  @TempDir private Path folder = Path.of("");

  /** Has LibreOffice convert a file; returns what it wrote into a folder of its own. */
  private Path convert(Path file, String form) throws IOException, InterruptedException {
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
    String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    Path converted = out.resolve(name + "." + form.replaceFirst(":.*", ""));
    assertTrue(Files.exists(converted), Files.readString(log));
    return converted;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aTemplateIsPrinted(String language) throws Exception {
    RecordSheets sheets = RecordSheets.of(Locale.forLanguageTag(language)).at(Stage.SUBMISSION);
    Path file = folder.resolve("template.xlsx");
    Files.write(file, Samples.template(sheets, SheetFormat.XLSX));
    byte[] pdf = Files.readAllBytes(convert(file, "pdf"));
    assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    assertTrue(pdf.length > 100_000, "Bytes: " + pdf.length);
  }

  @Test
  void aTemplateKeepsItsListsAndItsDirection() throws Exception {
    RecordSheets sheets = RecordSheets.of(Locale.forLanguageTag("ar")).at(Stage.SUBMISSION);
    Path file = folder.resolve("template.xlsx");
    Files.write(file, Samples.template(sheets, SheetFormat.XLSX));
    byte[] before = Files.readAllBytes(file);
    byte[] after = Files.readAllBytes(convert(file, "xlsx"));
    String sheet = Samples.part(after, "xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("rightToLeft=\"true\""));
    assertEquals(
        lists(Samples.part(before, "xl/worksheets/sheet1.xml")),
        lists(sheet),
        "lists to choose from");
    assertEquals(List.of("READ-010"), rules(Samples.read(after)));
  }

  private static int lists(String sheet) {
    return sheet.split("type=\"list\"", -1).length;
  }

  private static List<String> rules(SheetReading reading) {
    return reading.findings().stream().map(one -> one.rule()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void recordsThatAreSavedAgainAreReadEqual(String language) throws Exception {
    List<PracticeRecord> records = new ArrayList<>(Samples.practices());
    records.add(Samples.full());
    RecordSheets sheets = RecordSheets.of(Locale.forLanguageTag(language));
    Path file = folder.resolve("records.xlsx");
    Files.write(file, Samples.written(sheets, SheetFormat.XLSX, records));
    SheetReading reading = Samples.read(Files.readAllBytes(convert(file, "xlsx")));
    assertEqual(records, reading);
  }

  private static void assertEqual(List<PracticeRecord> records, SheetReading reading) {
    assertEquals(List.of(), reading.findings());
    assertEquals(records.size(), reading.records().size());
    for (int i = 0; i < records.size(); i++) {
      assertEquals(List.of(), reading.results().get(i).findings());
      assertEquals(Samples.tree(records.get(i)), Samples.tree(reading.results().get(i).value()));
    }
  }

  /**
   * As an office does that was sent a table of text and sends a workbook back, and the other way.
   */
  @Test
  void recordsSurviveATableOfTextThatIsSavedAgain() throws Exception {
    List<PracticeRecord> records = Samples.practices();
    Path file = folder.resolve("records.xlsx");
    Files.write(file, Samples.written(Samples.SHEETS, SheetFormat.XLSX, records));
    // Comma, quotes, UTF-8, from the first line, cells as they are shown.
    Path csv = convert(file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false");
    assertEqual(records, Samples.read(Files.readAllBytes(csv)));
  }
}
