package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetsTest {

  private static final String PRACTICES = "../data/practices";

  @TempDir private Path folder = Path.of("");

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"template.xlsx", "template.csv"})
  void aTemplateIsWrittenAndHasNothingToCheckUntilItIsFilled(String name) {
    String out = file(name);
    Run run = Run.of("template", "--lang", "ar", "--stage", "submission", "--out", out);
    assertEquals(0, run.exit(), run.err());
    assertEquals(out + "\n", run.out());
    assertTrue(run.err().contains("مسودة لم يراجعها أحد بعد"), run.err());
    assertEquals(2, Run.of("template", "--out", out).exit());
    assertEquals(0, Run.of("template", "--out", out, "--force", "--groups", "1").exit());
    Run check = Run.of("validate", out);
    assertEquals(1, check.exit());
    assertTrue(check.out().contains("READ-010"), check.out());
  }

  @Test
  void aTemplateNeedsANameThatTellsItsForm() {
    Run run = Run.of("template", "--out", file("template.ods"));
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("the name must end in one of these: .xlsx, .csv."), run.err());
    assertEquals(2, Run.of("template", "--out", file("x.xlsx"), "--groups", "0").exit());
  }

  @Test
  void aReportTellsTheCell() throws IOException {
    String csv = file("practices.csv", "id;title/en;started;titel\na-record;A title;2019-13;x\n");
    Run run = Run.of("validate", "--lang", "en", csv);
    assertEquals(1, run.exit());
    assertTrue(run.out().contains(csv + "#2"), run.out());
    assertTrue(run.out().contains("/started (cell C2)"), run.out());
    assertTrue(run.out().contains("SHEET-007"), run.out());
    assertTrue(run.out().contains("(document) (cell D1)"), run.out());
    Run json = Run.of("validate", "--format", "json", csv);
    assertTrue(json.out().contains("\"cell\": \"C2\""), json.out());
    Run table = Run.of("validate", "--format", "csv", csv);
    assertTrue(table.out().contains(",2,3,C2,"), table.out());
    Run arabic = Run.of("validate", "--lang", "ar", csv);
    assertTrue(arabic.out().contains("(الخلية \u2066C2\u2069)"), arabic.out());
    Run sarif = Run.of("validate", "--format", "sarif", csv);
    assertTrue(sarif.out().contains("\"fullyQualifiedName\": \"C2\""), sarif.out());
    assertTrue(sarif.out().contains("practices.csv\""), sarif.out());
  }

  @Test
  void practicesGoToASheetAndBack() throws IOException {
    String sheet = file("practices.xlsx");
    assertEquals(0, Run.of("convert", PRACTICES, sheet, "--lang", "fr").exit());
    Run there = Run.of("validate", "--stage", "submission", PRACTICES);
    Run back = Run.of("validate", "--stage", "submission", sheet);
    assertEquals(there.exit(), back.exit());
    assertEquals(summary(there), summary(back));
    Path records = folder.resolve("records");
    assertEquals(0, Run.of("convert", sheet, records + "/").exit());
    try (Stream<Path> files = Files.list(Path.of(PRACTICES))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        assertEquals(read(file), read(records.resolve(file.getFileName())));
      }
    }
  }

  private static String summary(Run run) {
    return run.out().lines().filter(line -> line.startsWith("Documents:")).findFirst().orElse("");
  }

  private static PracticeRecord read(Path file) throws IOException {
    return CopYaml.lenient().read(file, PracticeRecord.class).value();
  }

  @Test
  void oneRowBecomesOneFile() throws IOException {
    String csv = file("one.csv", "id,title/en\na-record,A title\n");
    String json = file("one.json");
    assertEquals(0, Run.of("convert", csv, json).exit());
    assertTrue(Files.readString(Path.of(json)).contains("\"A title\""));
    String again = file("again.csv");
    assertEquals(0, Run.of("convert", json, again).exit());
    assertTrue(Files.readString(Path.of(again)).contains("a-record,A title"));
  }

  @Test
  void whatWouldBeLostIsToldAndNotWritten() throws IOException {
    String csv = file("one.csv", "id,title/en,ours\na-record,A title,x\n");
    String json = file("one.json");
    Run run = Run.of("convert", csv, json);
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("this would be lost: SHEET-007 at C1"), run.err());
    assertFalse(Files.exists(Path.of(json)));
    String yaml = file("ours.yaml", "id: a-record\nours: x\n");
    Run other = Run.of("convert", yaml, file("out.xlsx"));
    assertEquals(1, other.exit());
    assertTrue(
        other.err().contains("/ours of record 1 (a spreadsheet has no column for it)"),
        other.err());
    assertEquals(0, Run.of("convert", yaml, file("out.xlsx"), "--force").exit());
  }

  @Test
  void sheetsAreCheckedBesideOtherFiles() throws IOException {
    String csv = file("sheet.csv", "id,title/en\nfrom-a-row,A title\n");
    String lines = file("lines.ndjson", "{\"id\": \"from-a-line\"}\n");
    String yaml = file("one.yaml", "id: from-a-file\n");
    assertEquals(0, Run.of("convert", csv, file("book.xlsx")).exit());
    Run mixed = Run.of("validate", lines, csv, yaml);
    for (String name : List.of(lines + ":1", csv + "#2", yaml)) {
      assertTrue(mixed.out().contains(name), mixed.out());
    }
    Run whole = Run.of("validate", folder.toString());
    assertTrue(whole.out().contains("book.xlsx#Records!3"), whole.out());
    assertFalse(whole.out().contains("sheet.csv"), "a table of text in a folder may be a report");
  }

  @Test
  void whatIsNoWorkbookIsAFindingInAnyLanguage() throws IOException {
    String file = file("broken.xlsx", "PK and no more");
    for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
      Run run = Run.of("validate", "--lang", language, file);
      assertEquals(1, run.exit());
      assertTrue(run.out().contains("SHEET-001"), run.out().toLowerCase(Locale.ROOT));
      assertFalse(run.err().contains("Exception"), run.err());
    }
  }
}
