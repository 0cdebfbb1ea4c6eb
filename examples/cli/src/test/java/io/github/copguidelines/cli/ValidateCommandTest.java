package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.vocabulary.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        "Documents: 1, without errors: 1. Errors: 0, warnings: 0. Stage: Draft.\n", run.out());
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
    assertTrue(
        Run.with(yaml, false, "validate", "-").out().contains("/started (line 2, column 10)"));
    String json = "{\"id\": \"x\",\n \"started\": 2019}";
    Run run = Run.with(json, false, "validate", "-");
    assertTrue(run.out().contains("/started (line 2, column 13)"), run.out());
    assertTrue(run.out().contains("\n\n(standard input)\n"), run.out());
  }

  @Test
  void aSyntaxErrorHasLineAndColumn() {
    Run run = Run.with("{\"id\": \"x\",\n  \"title\": }", false, "validate", "-");
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("READ-001   /title (line 2, column 12)"), run.out());
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
    // What concerns the record as a whole comes first, then by place.
    assertEquals("", report.at("/documents/0/findings/0/pointer").asString());
    JsonNode finding = report.at("/documents/0/findings/1");
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
    assertEquals(
        """
        cop: ../data/practices: these entries of the folder were not read: README.md.
        cop: reading documents: 40
        """,
        run.err());
  }

  @Test
  void aFolderWithoutDocumentsIsAFailure(@TempDir Path folder) {
    Run run = Run.of("validate", folder.toString());
    assertEquals(2, run.exit());
    assertTrue(
        run.err().contains("no file with one of these extensions: .json, .ndjson"), run.err());
  }

  @Test
  void aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingChecked() {
    Run run = Run.of("validate", "no-such-file.yaml", RWANDA);
    assertEquals(2, run.exit());
    assertEquals("cop: no-such-file.yaml: no such file or folder.\n", run.err());
    assertTrue(run.out().startsWith("Documents: 2, without errors: 1."), run.out());
    assertTrue(run.out().contains(" Documents that could not be read or checked: 1.\n"), run.out());
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
    assertTrue(run.out().contains("/a\\u{001B}[2J\\u{202E}"), run.out());
    assertFalse(run.out().contains("\u001b"));
  }

  @Test
  void aFaultOfTheLibraryInOneDocumentIsOneLineAndTheOthersAreChecked() {
    for (Throwable fault : List.of(new StackOverflowError(), new IllegalStateException("x\n"))) {
      Run run = Run.with(new Faulty(fault), false, "validate", "-", RWANDA);
      assertEquals(2, run.exit());
      assertEquals(
          "cop: (standard input): could not be checked ("
              + fault.getClass().getSimpleName()
              + ").\n",
          run.err());
      assertTrue(run.out().startsWith("Documents: 2, without errors: 1."), run.out());
    }
  }

  @Test
  void aNameThatNoFileCanHaveIsOneLine() {
    Run run = Run.of("validate", "a\u0000b.yaml");
    assertEquals(2, run.exit());
    assertEquals("cop: a\\u{0000}b.yaml: this is not the name of a file or folder.\n", run.err());
  }

  @Test
  void aFileNamedTwiceIsReportedTwice() {
    Run run = Run.of("validate", "--coverage", RWANDA, RWANDA);
    assertTrue(run.out().startsWith("Documents: 2, without errors: 2."), run.out());
    assertTrue(run.out().contains("Records: 1."), run.out()); // that of one identifier
    JsonNode json =
        JsonMapper.shared().readTree(Run.of("validate", "--format", "json", RWANDA, RWANDA).out());
    assertEquals(2, json.get("documents").size());
  }

  @Test
  void coverageStandsInTheJsonReportToo() {
    Run run = Run.of("validate", "--coverage", "--format", "json", RWANDA);
    JsonNode coverage = JsonMapper.shared().readTree(run.out()).get("coverage");
    assertEquals(1, coverage.get("records").asInt());
    assertTrue(coverage.at("/audiences/policy-makers/named").asInt() > 0);
    assertEquals(
        Catalogues.itu2020()
            .guideline(Audience.POLICY_MAKERS)
            .orElseThrow()
            .recommendations()
            .size(),
        coverage.at("/audiences/policy-makers/of").asInt());
  }

  @Test
  void aFailureAmongManyDocumentsHasALineOfItsOwn() {
    Run run = Run.with("", true, "validate", PRACTICES, "no-such-file.yaml", RWANDA);
    assertTrue(run.err().contains("of 42\ncop: no-such-file.yaml: no such"), run.err());
    assertTrue(run.err().endsWith("\rcop: document 42 of 42\n"), run.err());
  }

  /** A document that brings down whoever reads it, as a fault of the library would. */
  private static final class Faulty extends InputStream {

    private final Throwable fault;

    Faulty(Throwable fault) {
      this.fault = fault;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      return read();
    }

    @Override
    public int read() {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) fault;
    }
  }
}
