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

/** What is told of a file does not repeat personal data, and says where to look. */
class PlacesTest {

  private static final String ADDRESS = "someone@example.org";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void namesOfMembersThatArePersonalDataAreNotToldByConvertNorOfSettings() throws IOException {
    String record = file("record.yaml", "id: a\n" + ADDRESS + ": 1\n" + ADDRESS + ": 2\n");
    String settings = file("settings.yaml", ADDRESS + ": 1\n");
    String copy = folder.resolve("copy.json").toString();
    for (Run run :
        List.of(
            Run.of("convert", record, copy),
            Run.of("validate", "--config", settings, file("a.yaml", "id: a\n")))) {
      assertFalse((run.out() + run.err()).contains(ADDRESS), run.out() + run.err());
      assertTrue((run.out() + run.err()).contains("READ-00"), run.out() + run.err());
    }
  }

  @Test
  void excerptsOfWhatWasNotReadShowNoPersonalData() throws IOException {
    for (String text :
        List.of(
            "id: a\nstatus: Ask " + ADDRESS + "\n",
            "id: a\ntitle: {en: Ask " + ADDRESS + "}\ntitle: {en: Portal}\n",
            "title: {en: Ask " + ADDRESS + "}\n",
            "id: a\nproblem: {en: Ask " + ADDRESS + "\n")) {
      Run run = Run.of("validate", "--excerpt", file("record.yaml", text));
      assertEquals(Cop.ERROR_FINDINGS, run.exit(), run.out());
      assertFalse(run.out().contains(ADDRESS), run.out());
    }
    Run harmless = Run.of("validate", "--excerpt", file("record.yaml", "id: a\nstatus: b\n"));
    assertTrue(harmless.out().contains("status: b"), harmless.out());
  }

  @Test
  void settingsThatCannotBeReadAreToldWithTheirLine() throws IOException {
    String settings = file("settings.yaml", "accepted:\n  - rule: [\n");
    Run run = Run.of("validate", "--config", settings, file("a.yaml", "id: a\n"));
    assertEquals(Cop.FAILURE, run.exit());
    assertTrue(run.err().contains("settings.yaml (line "), run.err());
  }

  @Test
  void reportReplacesNoRecord() throws IOException {
    String record = file("a.yaml", "id: a\n");
    Run run = Run.of("validate", "--force", "--out", record, record);
    assertEquals(Cop.FAILURE, run.exit());
    assertTrue(run.err().contains("would replace its own input"), run.err());
    assertEquals("id: a\n", Files.readString(Path.of(record)));
  }
}
