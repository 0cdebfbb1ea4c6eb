package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.coverage.CoverageChanges;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.text.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

  private static final String PRACTICES = "../data/practices";
  private static final String RWANDA = PRACTICES + "/rwanda-cop-policy-2019.yaml";
  private static final String ONE = "{\"id\":\"a\",\"implements\":[{\"code\":\"POL-LEG-01\"}]}\n";
  private static final String OTHER =
      "{\"id\":\"b\",\"implements\":[{\"code\":\"POL-LEG-02\",\"degree\":\"full\"}]}\n";

  @TempDir Path folder;

  private static CoverageReport read(String json) {
    return CopJson.strict().read(json, CoverageReport.class).value();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void tellsWhatAFolderCoversAndWhatNot() {
    Run run = Run.of("coverage", "--date", "2026-06-30", PRACTICES);

    assertEquals(0, run.exit());
    assertEquals(
        "cop: ../data/practices: these entries of the folder were not read: README.md.\n",
        run.err());
    assertTrue(run.out().contains("Records counted: 40. Date: Jun 30, 2026."), run.out());
    assertTrue(run.out().contains("absence of a record is not absence of practice"), run.out());
    assertTrue(run.out().contains("Recommendations: 105 of 432."), run.out());
    assertTrue(run.out().contains("(POL-LEG-02); Recalled"), run.out());
  }

  @Test
  void linesFilesFoldersAndTheStandardInputAreCountedTogether() throws IOException {
    Path lines = file("some.ndjson", ONE + "\n" + OTHER);
    Run run =
        Run.with(
            "{\"id\":\"c\"}", false, "coverage", "--format", "json", lines.toString(), RWANDA, "-");

    CoverageReport report = read(run.out());
    assertEquals(0, run.exit(), run.err());
    assertEquals(Optional.of(4), report.count());
    for (String code : List.of("POL-LEG-01", "POL-LEG-02", "POL-PRI-02")) {
      CoverageTable table = report.table(CoverageDimension.RECOMMENDATION).orElseThrow();
      assertFalse(table.cell(code).orElseThrow().isGap(), code);
    }
  }

  @Test
  void standardInputMayHaveARecordInEachLine() {
    Run run = Run.with(ONE + OTHER, false, "coverage", "--lines", "--format", "json", "-");

    assertEquals(Optional.of(2), read(run.out()).count());
  }

  @Test
  void csvHasALineForEachCell() {
    Run run = Run.of("coverage", "--format", "csv", "--lang", "fr", RWANDA);

    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("dimension,code,audience,name,"), lines.get(0));
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("region,africa,,Afrique,")));
    assertEquals(
        "cop: Textes en français\u00a0: un brouillon que personne n'a encore relu.\n", run.err());
  }

  @Test
  void pageGoesToAFileAndNothingIsPrintedUnlessAskedFor() throws IOException {
    Path page = folder.resolve("page.html");
    Run run = Run.of("coverage", "--html", page.toString(), "--lang", "ar", RWANDA);

    assertEquals(0, run.exit());
    assertEquals("", run.out());
    assertTrue(Files.readString(page).contains("lang=\"ar\" dir=\"rtl\""));
    Run again = Run.of("coverage", "--html", page.toString(), RWANDA);
    assertEquals(Cop.FAILURE, again.exit());
    assertTrue(again.err().contains("--force"), again.err());
    assertEquals(
        0,
        Run.of("coverage", "--html", page.toString(), "--force", "--format", "csv", RWANDA).exit());
    assertTrue(Files.readString(page).contains("lang=\"en\""));
  }

  @Test
  void reportDoesNotReplaceARecord() throws IOException {
    Path record = file("record.json", ONE);
    for (String option : List.of("--html", "--out")) {
      Run run = Run.of("coverage", "--force", option, record.toString(), record.toString());
      assertEquals(Cop.FAILURE, run.exit());
      assertEquals(ONE, Files.readString(record));
    }
  }

  @Test
  void laterRecordsAreComparedWithEarlierOnesOrWithTheirReport() throws IOException {
    Path before = file("before.ndjson", ONE);
    Path after = file("after.ndjson", OTHER);
    Path report = folder.resolve("before.json");
    String[] writing = {
      "coverage",
      "--format",
      "json",
      "--date",
      "2025",
      "--out",
      report.toString(),
      before.toString()
    };
    assertEquals(0, Run.of(writing).exit());

    for (Path earlier : List.of(before, report)) {
      Run run =
          Run.of("coverage", "--format", "json", "--against", earlier.toString(), after.toString());
      CoverageReport compared = read(run.out());
      CoverageChanges changes =
          compared.comparison().orElseThrow().dimensions().stream()
              .filter(one -> one.dimension() == CoverageDimension.RECOMMENDATION)
              .findFirst()
              .orElseThrow();
      assertEquals("POL-LEG-02", changes.newlyCovered().get(0).code());
      assertEquals("POL-LEG-01", changes.noLongerCovered().get(0).code());
      assertEquals(List.of("a"), changes.noLongerCovered().get(0).coveredBy().get(0).records());
      assertEquals(
          earlier.equals(report) ? Optional.of(PartialDate.parse("2025")) : Optional.empty(),
          compared.comparison().orElseThrow().date());
    }
  }

  @Test
  void documentWithoutARecordIsToldAndTheOthersAreCounted() throws IOException {
    Path lines = file("some.ndjson", ONE + "{}\nno json\n" + OTHER);
    Run run = Run.of("coverage", "--format", "json", lines.toString());

    assertEquals(Cop.ERROR_FINDINGS, run.exit());
    assertEquals(Optional.of(2), read(run.out()).count());
    assertTrue(run.err().contains("some.ndjson:2: no record was read"), run.err());
    assertTrue(run.err().contains("some.ndjson:3"), run.err());
  }

  @Test
  void manyDocumentsWithoutARecordAreCounted() throws IOException {
    Run run = Run.of("coverage", file("bad.ndjson", ONE + "{}\n".repeat(50)).toString());

    assertEquals(6, run.errLines());
    assertTrue(run.err().contains("Documents without a readable record: 50."), run.err());
  }

  @Test
  void noRecordAtAllIsRefusedRatherThanReportedAsGaps() throws IOException {
    Run run = Run.of("coverage", file("none.ndjson", "\n").toString());

    assertEquals(Cop.FAILURE, run.exit());
    assertEquals("", run.out());
    assertEquals("cop: There are no records to count.\n", run.err());
  }

  @Test
  void fileThatIsNotThereIsToldAndTheOthersAreCounted() {
    Run run = Run.of("coverage", "no-such-file.ndjson", RWANDA);

    assertEquals(Cop.FAILURE, run.exit());
    assertTrue(run.err().contains("no-such-file.ndjson: no such file or folder."), run.err());
    assertTrue(run.out().contains("Records counted: 1."), run.out());
  }

  @Test
  void wrongDateIsToldInOneLine() {
    Run run = Run.of("coverage", "--date", "2026-13", RWANDA);

    assertEquals(Cop.FAILURE, run.exit());
    assertEquals(
        "cop: --date: this is not a date. Write it in one of these forms: 2026, 2026-06,"
            + " 2026-06-30.\n",
        run.err());
    assertFalse(run.out().contains("Records"));
  }
}
