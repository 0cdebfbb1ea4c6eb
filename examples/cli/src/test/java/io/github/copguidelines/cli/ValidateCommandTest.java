package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

  private static final String PRACTICES = "../data/practices";
  private static final String RWANDA = PRACTICES + "/rwanda-cop-policy-2019.yaml";

  @Test
  void aRecordWithoutErrorsExitsZero() {
    Run run = Run.of("validate", RWANDA);
    assertEquals(0, run.exit());
    assertEquals(
        "Documents: 1, without errors: 1. Errors: 0, warnings: 0. Stage: draft.\n", run.out());
    assertEquals("", run.err());
  }

  @Test
  void aRecordWithErrorsExitsOneAndNamesRuleAndPlace() {
    Run run = Run.of("validate", "--stage", "submission", RWANDA);
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("  error    FIELD-001  /safeguardingDeclaration  "), run.out());
  }

  @Test
  void theStandardInputIsReadAsWhatItIs() {
    String yaml = "id: x\nstarted: 2019\n";
    assertTrue(Run.with(yaml, false, "validate", "-").out().contains("/started (2:10)"));
    String json = "{\"id\": \"x\",\n \"started\": 2019}";
    Run run = Run.with(json, false, "validate", "-");
    assertTrue(run.out().contains("/started (2:13)"), run.out());
    assertTrue(run.out().startsWith("(standard input)\n"), run.out());
  }

  @Test
  void aSyntaxErrorHasLineAndColumn() {
    Run run = Run.with("{\"id\": \"x\",\n  \"title\": }", false, "validate", "-");
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("READ-001   /title (2:12)"), run.out());
  }

  @Test
  void anUnknownMemberIsAWarningAndAnErrorWhereReadingIsStrict() throws IOException {
    String record = Files.readString(Path.of(RWANDA)) + "ourOwn: kept\n";
    Run lenient = Run.with(record, false, "validate", "-");
    assertEquals(0, lenient.exit());
    assertTrue(lenient.out().contains("  warning  READ-004   /ourOwn"), lenient.out());
    Run strict = Run.with(record, false, "validate", "--strict", "-");
    assertEquals(1, strict.exit());
    assertTrue(strict.out().contains("  error    READ-004   /ourOwn"), strict.out());
  }

  @Test
  void jsonReportsAreForPrograms() {
    Run run = Run.of("validate", "--stage", "submission", "--format", "json", RWANDA);
    JsonNode report = JsonMapper.shared().readTree(run.out());
    JsonNode finding = report.at("/documents/0/findings/0");
    assertEquals("FIELD-001", finding.get("rule").asString());
    assertEquals("/coverage", finding.get("pointer").asString());
    assertEquals(3, report.at("/summary/errors").asInt());
    assertEquals(1, run.exit());
  }

  @Test
  void aFolderStandsForTheDocumentsInItAndTellsHowFarItHasCome() {
    Run run = Run.of("validate", "--coverage", PRACTICES);
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("Documents: 40, without errors: 40."), run.out());
    assertTrue(run.out().contains("policy-makers"), run.out());
    assertEquals("cop: reading documents: 40\n", run.err());
  }

  @Test
  void aFolderWithoutDocumentsIsAFailure(@TempDir Path folder) {
    Run run = Run.of("validate", folder.toString());
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("no .json, .yaml or .yml file"), run.err());
  }

  @Test
  void aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingChecked() {
    Run run = Run.of("validate", "no-such-file.yaml", RWANDA);
    assertEquals(2, run.exit());
    assertEquals("cop: no-such-file.yaml: no such file or folder.\n", run.err());
    assertTrue(run.out().startsWith("Documents: 1,"), run.out());
  }

  @Test
  void colourIsForTerminalsOnly() {
    String faulty = "id: x\n";
    assertFalse(Run.with(faulty, false, "validate", "-").out().contains("\u001b"));
    assertTrue(Run.with(faulty, true, "validate", "-").out().contains("\u001b[31merror"));
  }

  @Test
  void nothingInADocumentSteersTheTerminal() {
    Run run = Run.with("id: x\n\"a\\e[2J\\u202e\": 1\n", false, "validate", "-");
    assertTrue(run.out().contains("/a\\u001b[2J\\u202e"), run.out());
    assertFalse(run.out().contains("\u001b"));
  }
}
