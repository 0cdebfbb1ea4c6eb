package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of reports, settings, and earlier reports. */
class ValidateReportsTest {

  private static final String RECORD = "id: x\ntitle:\n  en: A good title\nours: kept\n";

  @TempDir Path folder;
  private Path record = Path.of("");

  @BeforeEach
  void writeTheRecord() throws IOException {
    record = write("x.yaml", RECORD);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Run validate(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "validate";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[arguments.length - 1] = record.toString();
    return Run.of(arguments);
  }

  @Test
  void everyFindingHasItsPlaceInTheFile() {
    Run run = validate("--format", "json");
    JsonNode findings = JsonMapper.shared().readTree(run.out()).at("/documents/0/findings");
    assertTrue(findings.size() > 3);
    findings.forEach(
        finding -> assertTrue(finding.has("line") && finding.has("column"), finding::toString));
  }

  @Test
  void sarifAndTablesAreWritten() {
    JsonNode log = JsonMapper.shared().readTree(validate("--format", "sarif").out());
    assertEquals("2.1.0", log.get("version").asString());
    assertTrue(log.at("/runs/0/results").size() > 3);
    assertTrue(validate("--format", "csv").out().startsWith("document,rule,severity,"));
  }

  @Test
  void aLineOfTheRecordIsShownOnATerminalOrWhereItIsAskedFor() throws IOException {
    String line = "4 | ours: kept\n         | ^^^^\n";
    assertFalse(validate().out().contains("| ours"));
    assertTrue(validate("--excerpt").out().contains(line), validate("--excerpt").out());
    assertTrue(Run.with("", true, "validate", record.toString()).out().contains("| ours: kept"));
    assertFalse(
        Run.with("", true, "validate", "--no-excerpt", record.toString()).out().contains("| ours"));
    assertFalse(validate("--excerpt", "--format", "json").out().contains("kept\n"));
  }

  @Test
  void theNameOfTheFileSelectsTheForm() throws IOException {
    Path page = folder.resolve("report.html");
    assertEquals(1, validate("--out", page.toString()).exit());
    String html = Files.readString(page);
    assertTrue(html.startsWith("<!DOCTYPE html>"), html);
    assertTrue(html.contains("4 | ours: kept") && html.contains("<h4>How to fix it</h4>"), html);
    assertEquals(html, validate("--format", "html").out());
    assertFalse(validate("--format", "html", "--no-excerpt").out().contains("ours: kept"));
    assertEquals(2, validate("--out", page.toString()).exit());
    assertEquals(1, validate("--force", "--out", page.toString()).exit());
    Run other = validate("--out", folder.resolve("report.docx").toString());
    assertEquals(2, other.exit());
    assertTrue(other.err().endsWith(" .txt, .html, .json, .sarif, .csv.\n"), other.err());
  }

  @Test
  void aBaselineTellsWhatIsNewUnchangedAndFixed() throws IOException {
    Path report = write("report.json", validate("--format", "json").out());
    write("x.yaml", RECORD.replace("ours:", "theirs:"));
    Run run = validate("--baseline", report.toString());
    assertTrue(run.out().contains("new: 1, unchanged: "), run.out());
    assertTrue(run.out().contains("fixed: 1.\n"), run.out());
    assertTrue(run.out().contains("READ-004   new        /theirs "), run.out());
    assertTrue(run.out().contains("READ-004   fixed      /ours  "), run.out());
    assertEquals(1, run.errLines(), run.err());
  }

  @Test
  void aBaselineOfAnotherStageIsRefused() throws IOException {
    Path report = write("report.json", validate("--format", "json").out());
    Run other = validate("--stage", "submission", "--baseline", report.toString());
    assertEquals(2, other.exit());
    assertEquals("", other.out());
    assertTrue(other.err().endsWith(": this is a report of the stage draft. Use --stage draft.\n"));
    Run folderAsReport = validate("--baseline", folder.toString());
    assertEquals("cop: " + folder + ": this is a folder. Name a file.\n", folderAsReport.err());
  }

  @Test
  void aDocumentIsKnownHoweverItsPathIsTyped() throws IOException {
    String earlier = validate("--format", "json").out();
    String name = JsonMapper.shared().readTree(earlier).at("/documents/0/document").asString();
    for (String typed :
        new String[] {"x.yaml", "./" + folder.getFileName() + "/x.yaml", name + "/../x.yaml"}) {
      Path report = write("report.json", earlier.replace(name, typed));
      Run run = validate("--baseline", report.toString());
      assertTrue(run.out().contains("new: 0, unchanged: "), typed + run.out());
      assertFalse(run.err().contains("not checked"), run.err());
    }
    Path report = write("report.json", earlier.replace(name, "y.yaml"));
    Run run = validate("--baseline", report.toString());
    assertTrue(run.out().contains("unchanged: 0, fixed: 0."), run.out());
    assertTrue(run.err().contains("earlier report that were not checked: 1"), run.err());
  }

  @Test
  void aKnownDocumentThatIsNoRecordIsToldInOneFinding() throws IOException {
    String settings = "severities:\n  - {rule: PR-011, severity: error}\n";
    Map<String, String> documents =
        Map.of(
            "report", validate("--format", "json").out(),
            "SARIF report", validate("--format", "sarif").out(),
            "validation settings", settings,
            "catalogue of guidelines", Run.of("catalogue", "--format", "json").out(),
            "JSON Schema", Run.of("schema").out());
    for (Map.Entry<String, String> document : documents.entrySet()) {
      Path file = write("other.json", document.getValue());
      if (document.getKey().endsWith("settings")) {
        file = write("other.yaml", document.getValue());
      }
      Run run = Run.of("validate", "--format", "csv", file.toString());
      assertEquals(2, run.out().lines().count(), run.out());
      assertTrue(run.out().contains(",READ-014,error,"), run.out());
      assertTrue(run.out().contains(": " + document.getKey() + ". "), run.out());
      assertEquals(1, run.exit());
    }
  }

  @Test
  void whatIsNoReportIsNoBaseline() throws IOException {
    for (String text : new String[] {"", "{}", "[]", "{\"id\": \"x\"}"}) {
      Path report = write("report.json", text);
      Run run = validate("--baseline", report.toString());
      assertEquals(2, run.exit());
      assertTrue(
          run.err().endsWith("this is not a report of validate --format json.\n"), run.err());
    }
    assertEquals(2, validate("--baseline", "no-such-file.json").exit());
  }

  @Test
  void settingsAcceptWarningsAndRaiseSeverities() throws IOException {
    Path settings =
        write(
            "settings.yaml",
            """
            schemaVersion: '1.0'
            accepted:
              - {rule: READ-004, pointer: /ours, reason: We need it., until: '2999'}
              - {rule: FIELD-001, pointer: /created, reason: Later., until: '2999'}
            """);
    Run run = validate("--config", settings.toString());
    assertTrue(run.out().contains("Accepted warnings: 1."), run.out());
    assertTrue(run.out().contains("Accepted until 2999: We need it.\n"), run.out());
    assertTrue(run.out().contains("error    FIELD-001  /created"), run.out());
    assertTrue(
        run.out().contains("settings.yaml\n  warning  SET-004    /accepted/1 (line 4, column 5)"),
        run.out());
    write("settings.yaml", "severities: [{rule: READ-004, severity: error}]\n");
    assertTrue(
        validate("--config", settings.toString()).out().contains("error    READ-004   /ours"));
  }

  @Test
  void settingsWithAFaultAreNotUsedInSilence() throws IOException {
    Path settings = write("settings.yaml", "acepted: []\n");
    Run misspelt = validate("--config", settings.toString());
    assertTrue(
        misspelt.out().contains("settings.yaml\n  error    READ-004   /acepted"), misspelt.out());
    write("settings.yaml", "- 1\n");
    Run none = validate("--config", settings.toString());
    assertEquals(2, none.exit());
    assertTrue(none.err().contains("the settings cannot be read"), none.err());
  }

  @Test
  void aRecordAcceptsItsOwnWarnings() throws IOException {
    write(
        "x.yaml",
        RECORD
            + "accepted:\n  - {rule: READ-004, pointer: /ours, reason: Ours., until: '2999'}\n"
            + "  - {rule: READ-004, pointer: /title, reason: None., until: '2020'}\n");
    Run run = validate();
    assertTrue(run.out().contains("Accepted until 2999: Ours.\n"), run.out());
    assertTrue(run.out().contains("info     SET-002    /accepted/1/until (line 7, "), run.out());
  }

  @Test
  void onlyTheTextForPeopleTellsWhereToReadAboutARule() throws IOException {
    assertEquals("cop: What a rule means: cop rules FIELD-001\n", validate().err());
    assertEquals("", validate("--format", "json").err());
    write("x.yaml", "id: [\n");
    assertEquals("cop: What a rule means: cop rules READ-001\n", validate().err());
  }

  @Test
  void aLanguageWithoutMessagesIsShownInEnglishAndToldOnce() {
    Run run = validate("--lang", "qaa");
    assertTrue(run.out().contains("This field name is not known here."), run.out());
    String told = "cop: Messages in qaa are not available. English is used.\n";
    assertTrue(run.err().startsWith(told), run.err());
    assertEquals(run.err(), told + validate("--lang", "en-GB").err());
  }

  @Test
  void everyFormOfReportNamesWhatCouldNotBeRead() throws IOException {
    for (String type : new String[] {"practice-record", "programme"}) {
      for (String format : new String[] {"text", "json", "sarif", "csv"}) {
        Path report = folder.resolve(type + "." + format);
        Run run =
            validate(
                "--type", type, "--format", format, "--out", report.toString(), "no-such.yaml");
        assertEquals(2, run.exit());
        String text = Files.readString(report);
        assertTrue(text.contains("no-such.yaml") && text.contains("RULE-002"), text);
        assertTrue(text.contains("This document could not be read. Check that"), text);
        assertFalse(text.contains("\"executionSuccessful\": true"), text);
      }
    }
  }

  @Test
  void whatCouldNotBeReadIsNotFixed() throws IOException {
    Path report = write("report.json", validate("--format", "json").out());
    Files.delete(record);
    Run run = validate("--baseline", report.toString());
    assertFalse(run.out().contains("fixed"), run.out());
    assertTrue(run.err().contains("earlier report that were not checked: 1"), run.err());
  }

  @Test
  void anAcceptedWarningHasItsReasonInATableAndItsPlaceInSarif() throws IOException {
    write(
        "x.yaml",
        RECORD + "accepted: [{rule: READ-004, pointer: /ours, reason: Ours., until: '2999'}]\n");
    assertTrue(
        validate("--format", "csv").out().contains(",accepted,Ours.,2999\r\n"),
        validate("--format", "csv").out());
    assertTrue(validate("--format", "sarif").out().contains("\"kind\": \"inSource\""));
    write("x.yaml", RECORD);
    Path settings =
        write(
            "settings.yaml",
            "accepted: [{rule: READ-004, pointer: /ours, reason: Set., until: '2999'}]\n");
    String sarif = validate("--format", "sarif", "--config", settings.toString()).out();
    assertTrue(sarif.contains("\"kind\": \"external\""), sarif);
  }

  @Test
  void aTableInAFileTellsProgramsItsEncoding() throws IOException {
    Path report = folder.resolve("report.csv");
    validate("--format", "csv", "--out", report.toString());
    assertEquals("\uFEFF" + validate("--format", "csv").out(), Files.readString(report));
    Path lines = write("x.ndjson", "{\"id\":\"x\"}\n");
    Run.of("validate", "--format", "csv", "--force", "--out", report.toString(), lines.toString());
    assertTrue(Files.readString(report).startsWith("\uFEFFdocument,"));
  }

  @Test
  void aFolderThatIsNotThereIsToldBeforeAnythingIsRead() {
    String report = folder.resolve("gone/report.txt").toString();
    Run run = validate("--out", report, "no-such.yaml");
    assertEquals(
        "cop: " + report + ": could not be written (no such file or folder).\n", run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void whatWouldChangeNothingForOtherDocumentsIsRefused() {
    for (String option : new String[] {"--threads=2", "--excerpt", "--duplicates"}) {
      Run run = validate("--type", "programme", option);
      assertEquals(2, run.exit());
      assertTrue(run.err().endsWith(" files are for practice records.\n"), run.err());
    }
    assertTrue(validate("--type", "programme", "--no-excerpt").out().contains("FIELD-001"));
  }

  @Test
  void helpNamesAllTypesOfDocuments() {
    String help = Run.of("validate", "--help").out().replaceAll("\\s+", " ");
    String wrong = validate("--type", "none").err();
    String types = wrong.replaceAll("(?s).*Choose one of these: (.*?)\\..*", "$1");
    for (String type : types.split(", ", -1)) {
      assertTrue(help.contains(" " + type), type);
    }
    assertTrue(types.contains("practice-record, "), wrong);
  }
}
