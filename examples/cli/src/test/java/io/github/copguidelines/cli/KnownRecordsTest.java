package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownRecordsTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static List<String> told(Run run) {
    return run.out().lines().filter(line -> line.contains("COLL-004")).toList();
  }

  @Test
  void recordThatIsNamedAndNotThereIsToldAtItsPlace() throws IOException {
    String survey =
        file(
            "survey.yaml",
            """
            schemaVersion: '1.0'
            id: example
            answers:
            - 7
            - question: GCI5-LEG-01
              evidence:
              - record: there
              - record: gone
            """);
    String records = file("records.ndjson", "{\"id\":\"there\"}\n");
    String[] asked = {
      "validate", "--type", "survey-response", "--format", "csv", "--records", records, survey
    };
    List<String> told = told(Run.of(asked));

    assertEquals(1, told.size());
    assertTrue(told.get(0).contains("/answers/1/evidence/1/record,8,"), told.get(0));
    assertFalse(
        Run.of("validate", "--type", "survey-response", "--format", "csv", survey)
            .out()
            .contains("COLL-004"));
  }

  @Test
  void recordsAreForDocumentsThatNameThem() throws IOException {
    String record = file("a.yaml", "id: a\n");

    assertEquals(
        "cop: --records: use it with another --type, whose documents name records.\n",
        Run.of("validate", "--records", record, record).err());
    assertEquals(
        Cop.FAILURE, Run.of("validate", "--type", "profile", "--records", record, record).exit());
  }

  @Test
  void strategiesOfTheRepositoryNameRecordsThatAreThere() {
    Run run =
        Run.of(
            "validate",
            "--type",
            "national-strategy",
            "--records",
            "../data/practices",
            "../data/strategies");

    assertEquals(List.of(), told(run));
    assertEquals(0, run.exit(), run.out());
  }
}
