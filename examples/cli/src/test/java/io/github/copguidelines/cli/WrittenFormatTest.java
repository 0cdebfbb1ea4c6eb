package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats in which commands write, by the names of files. */
class WrittenFormatTest {

  private static final String PRACTICES = "../data/practices";
  private static final String RWANDA = PRACTICES + "/rwanda-cop-policy-2019.yaml";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "convert IN OUT | .csv, .json, .ndjson, .jsonl, .xlsx, .yaml, .yml",
        "convert --type contribution IN OUT | .docx, .json, .md, .ndjson, .jsonl, .yaml, .yml",
        "convert --type coverage-report IN OUT"
            + " | .csv, .html, .htm, .json, .ndjson, .jsonl, .txt, .yaml, .yml",
        "merge --out OUT IN | .ndjson, .jsonl",
        "filter --out OUT IN | .ndjson, .jsonl",
        "template --out OUT | .xlsx, .csv",
        "contribution --meeting 20 --out OUT IN | .docx, .json, .md, .ndjson, .jsonl, .yaml, .yml",
        "survey --country RW --out OUT IN"
            + " | .docx, .json, .md, .ndjson, .jsonl, .xlsx, .yaml, .yml",
        "strategy --country RW --out OUT IN"
            + " | .docx, .json, .md, .ndjson, .jsonl, .xlsx, .yaml, .yml",
        "coverage --out OUT IN" + " | .csv, .html, .htm, .json, .ndjson, .jsonl, .txt, .yaml, .yml",
        "schema --as typescript --out OUT.json | .ts",
      })
  void unknownExtensionIsRefusedWithThoseThatCanBeWritten(String command, String extensions) {
    Path out = folder.resolve("out.pages");
    String line = command.replace("OUT", out.toString()).replace("IN", RWANDA);

    Run run = Run.of(line.split(" "));

    assertEquals(2, run.exit());
    assertEquals(1, run.errLines());
    assertTrue(run.err().contains("must end in one of these: " + extensions + "."), run.err());
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void refusalIsInTheLanguageOfMessages() {
    String out = folder.resolve("out.pages").toString();

    Run run = Run.of("convert", "--lang", "ar", RWANDA, out);

    assertTrue(run.err().contains(".csv، .json، .ndjson"), run.err());
  }

  @Test
  void recordsOfAnyInputBecomeLines() throws IOException {
    Path lines = folder.resolve("all.ndjson");
    Path table = folder.resolve("all.csv");
    Path again = folder.resolve("again.jsonl");

    assertEquals(0, Run.of("convert", PRACTICES, lines.toString()).exit());
    assertEquals(0, Run.of("convert", "--force", lines.toString(), table.toString()).exit());
    assertEquals(0, Run.of("convert", table.toString(), again.toString()).exit());

    List<String> ids = ids(Path.of(PRACTICES));
    assertFalse(ids.isEmpty());
    assertEquals(ids, ids(lines));
    assertEquals(ids, ids(again));
  }

  private static List<String> ids(Path path) throws IOException {
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.lenient().stream(path, PracticeRecord.class)) {
      return all.map(document -> InputDocuments.unchecked(document::read).result().value().id())
          .toList();
    }
  }

  @Test
  void contributionBecomesADocumentOfWord() throws IOException {
    Path json = folder.resolve("contribution.json");
    Path word = folder.resolve("contribution.docx");
    Path again = folder.resolve("again.docx");
    Run.of("contribution", "--meeting", "20", "--out", json.toString(), RWANDA);
    Run.of("contribution", "--meeting", "20", "--out", again.toString(), RWANDA);

    Run run = Run.of("convert", "--type", "contribution", json.toString(), word.toString());

    assertEquals(0, run.exit(), run.err());
    assertEquals(Files.size(again), Files.size(word));
  }

  @Test
  void documentWithoutAnObjectIsNotShown() throws IOException {
    Path json = Files.writeString(folder.resolve("list.json"), "[]");
    Path page = folder.resolve("page.md");

    Run run = Run.of("convert", "--type", "contribution", json.toString(), page.toString());

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("is not written"), run.err());
    assertTrue(Files.notExists(page));
  }

  @Test
  void nameOfTheFileSelectsTheFormOfACoverageReport() throws IOException {
    Path page = folder.resolve("coverage.html");
    Path json = folder.resolve("coverage.json");
    Path named = folder.resolve("coverage.txt");

    assertEquals(0, Run.of("coverage", "--out", page.toString(), PRACTICES).exit());
    assertEquals(0, Run.of("coverage", "--out", json.toString(), PRACTICES).exit());
    assertEquals(
        0, Run.of("coverage", "--format", "csv", "--out", named.toString(), PRACTICES).exit());

    assertTrue(Files.readString(page).endsWith("</html>\n"));
    assertTrue(Files.readString(json).startsWith("{"));
    assertTrue(Files.readString(named).startsWith("dimension,"));
  }
}
