package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormCommandTest {

  @TempDir private Path folder;

  private String record = "";

  @BeforeEach
  void aRecordWithATitleInTwoLanguages() throws IOException {
    Path file = folder.resolve("record.yaml");
    Files.writeString(
        file,
        """
        schemaVersion: '1.0'
        id: example-lessons
        version: 2
        title: {en: Lessons, ar: دروس}
        """);
    record = file.toString();
  }

  @Test
  void eachValueNamesItsPlaceAndWhatIsMissingIsMarked() {
    Run run = Run.of("form", "--form", "itu-wsis", record);

    assertEquals(0, run.exit(), run.err());
    assertTrue(
        run.out()
            .startsWith(
                """
                itu-wsis, from example-lessons
                  title
                    Lessons  (/title)
                  short_description
                    [missing]
                """),
        run.out());
    assertTrue(
        run.out().contains("    WSIS:C5  (proposed if the record states nothing)\n"), run.out());
    assertEquals("cop: Records: 1, empty fields: 5.\n", run.err());
  }

  @Test
  void textsAreInTheLanguageAskedFor() {
    Run run = Run.of("form", "--form", "itu-wsis", "--lang", "ar", record);

    assertTrue(run.out().contains("دروس") && run.out().contains("ناقص"), run.out());
  }

  @Test
  void programsGetAFormInEachLine() throws IOException {
    Path out = folder.resolve("forms.ndjson");

    Run run =
        Run.of(
            "form",
            "--form",
            "oecd-opsi",
            "--format",
            "json",
            "--out",
            out.toString(),
            record,
            record);

    assertEquals(0, run.exit(), run.err());
    assertEquals(2, Files.readAllLines(out).size());
    JsonNode form = JsonMapper.shared().readTree(Files.readAllLines(out).get(0));
    assertEquals("oecd-opsi", form.path("form").asString());
    assertEquals("example-lessons", form.path("record").asString());
    assertEquals("/title", form.at("/fields/0/values/0/pointer").asString());
    assertEquals("Lessons", form.at("/fields/0/values/0/text/en").asString());
    assertTrue(form.at("/fields/1/missing").asBoolean());
  }

  @Test
  void aFormThatIsNotKnownIsRefused() {
    Run run = Run.of("form", "--form", "itu", record);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("itu-wsis"), run.err());
  }
}
