package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of records in one file on the command line. */
class ConvertListTest {

  private static final String LIST =
      "[{\"id\": \"a\"},\n {\"id\": \"b\", \"started\": \"2019-13\"}]\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> names(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void elementsAreCheckedEachWithItsLine() throws IOException {
    Run run = Run.of("validate", file("list.json", LIST).toString());
    assertTrue(run.out().startsWith("Documents: 2,"), run.out());
    assertTrue(run.out().contains("list.json#2\n"), run.out());
    assertTrue(run.out().contains("/started (line 2, column 25)"), run.out());
  }

  @Test
  void standardInputAndFoldersMayHaveLists() throws IOException {
    assertTrue(Run.with(LIST, false, "validate", "-").out().contains("(standard input)#2\n"));
    file("list.json", LIST);
    file("more.yaml", "- id: c\n- id: d\n");
    assertTrue(Run.of("validate", folder.toString()).out().startsWith("Documents: 4,"));
  }

  @Test
  void sarifPointsIntoTheFileOfTheList() throws IOException {
    Run run = Run.of("validate", "--format", "sarif", file("list.json", LIST).toString());
    assertTrue(run.out().contains("list.json\""), run.out());
    assertFalse(run.out().contains("list.json%23"), run.out());
    assertTrue(run.out().contains("\"startLine\": 2,"), run.out());
  }

  @ParameterizedTest
  @CsvSource({"list.json, a.json b.json", "list.yaml, a.yaml b.yaml"})
  void listBecomesAFolderWithItsFormat(String name, String files) throws IOException {
    String text = name.endsWith(".json") ? LIST : "- id: a\n- id: b\n  started: 2019-13\n";
    Path out = folder.resolve("out");
    Run run = Run.of("convert", file(name, text).toString(), out + "/");
    assertEquals(Cop.ERROR_FINDINGS, run.exit());
    assertTrue(run.err().endsWith("cop: Records written: 2.\n"), run.err());
    assertEquals(List.of(files.split(" ")), names(out));
  }

  @Test
  void listOfOneBecomesAFileOrAFolder() throws IOException {
    Path list = file("list.json", "[{\"id\": \"a\"}]");
    assertEquals(0, Run.of("convert", list.toString(), folder.resolve("a.yaml").toString()).exit());
    assertEquals(0, Run.of("convert", list.toString(), folder.resolve("out") + "/").exit());
    assertEquals(List.of("a.json"), names(folder.resolve("out")));
  }

  @Test
  void listOfManyIsNoFile() throws IOException {
    Run run = Run.of("convert", file("list.json", LIST).toString(), folder + "/b.json");
    assertEquals(Cop.FAILURE, run.exit());
    assertTrue(run.err().contains("this is a list of records. Name a folder"), run.err());
  }

  @Test
  void idThatNamesNoFileOrStandsTwiceIsReplacedByANumber() throws IOException {
    Path list = file("list.yaml", "- id: a\n- id: ../b\n- id: a\n");
    Path out = folder.resolve("out");
    assertEquals(0, Run.of("convert", list.toString(), out + "/").exit());
    assertEquals(List.of("a.yaml", "record-2.yaml", "record-3.yaml"), names(out));

    Run again = Run.of("convert", list.toString(), out.toString());
    assertEquals(Cop.FAILURE, again.exit());
    assertTrue(again.err().contains("--force"), again.err());
  }

  @Test
  void oneRecordIsNoFolder() throws IOException {
    Run run = Run.of("convert", file("one.yaml", "id: a\n").toString(), folder.toString());
    assertEquals(Cop.FAILURE, run.exit());
    assertTrue(run.err().contains("is not a list of records"), run.err());
  }

  @Test
  void listThatIsBrokenIsNotWritten() throws IOException {
    Path broken = file("list.json", "[{\"id\": \"a\"}, {\"id\": \"b\"} x]");
    Path out = folder.resolve("out.csv");
    Run run = Run.of("convert", "--force", broken.toString(), out.toString());
    assertEquals(Cop.ERROR_FINDINGS, run.exit());
    assertTrue(run.err().contains("READ-001"), run.err());
    assertTrue(
        run.err().endsWith("is not written: some records could not be read. Correct them first.\n"),
        run.err());
    assertFalse(Files.exists(out));
  }

  /** Before anything is read: there is no such file. */
  @ParameterizedTest
  @CsvSource({"out/", "EXISTING", "out.json", "out.yaml"})
  void linesBecomeASheetAndNothingElse(String name) {
    String out = name.equals("EXISTING") ? folder.toString() : folder + "/" + name;
    Run run = Run.of("convert", "missing.ndjson", out);
    assertEquals(Cop.FAILURE, run.exit());
    assertEquals(
        "cop: missing.ndjson: this file has a record in each line. Name an .xlsx or .csv file to"
            + " write to. For a folder with a file for each record, use cop merge --out records/"
            + " missing.ndjson.\n",
        run.err());
  }

  @Test
  void whatASheetCannotHoldIsNotWrittenUnlessForced() throws IOException {
    Path lines =
        file("x.ndjson", "{\"id\": \"a\"}\n{\"id\": \"b\", \"title\": {\"en\": \"   \"}}\n");
    Path out = folder.resolve("out.csv");
    Run refused = Run.of("convert", lines.toString(), out.toString());
    assertEquals(Cop.ERROR_FINDINGS, refused.exit());
    assertTrue(refused.err().contains("/title/en of record 2"), refused.err());
    assertEquals(List.of("x.ndjson"), names(folder));
    Run forced = Run.of("convert", "--force", lines.toString(), out.toString());
    assertEquals(0, forced.exit(), forced.err());
    assertTrue(
        forced
            .err()
            .contains("out.csv is written without this: /title/en of record 2 (it is empty)."),
        forced.err());
    assertEquals(3, Files.readString(out).lines().skip(1).count(), Files.readString(out));
  }

  @Test
  void findingsAndLossesNameTheirRecord() throws IOException {
    Path list = file("x.json", "[{\"id\": \"a\"},\n {\"id\": \"b\", \"id\": \"c\", \"ours\": 1}]");
    for (String out : List.of("out/", "out.csv")) {
      Run refused = Run.of("convert", list.toString(), folder + "/" + out);
      assertTrue(refused.err().startsWith("cop: " + list + "#2: error "), refused.err());
      assertTrue(refused.err().contains("lost: READ-003 at /id (" + list + "#2)"), refused.err());
    }
    Run forced = Run.of("convert", "--force", list.toString(), folder + "/out.csv");
    assertTrue(
        forced
            .err()
            .contains(
                "out.csv is written without this: READ-003 at /id ("
                    + list
                    + "#2), /ours of record 2 (a spreadsheet has no column for it).\n"),
        forced.err());
    assertFalse(forced.err().contains("kept. Check"), forced.err());
    assertTrue(
        Run.of("convert", "--force", list.toString(), folder + "/out/")
            .err()
            .contains("out/ is written without this: READ-003"));
  }

  @Test
  void lackOfMemoryIsToldWithItsRemedy() {
    assertEquals(
        "There is not enough memory. Give Java more memory, for example with"
            + " JAVA_TOOL_OPTIONS=-Xmx4g",
        Failures.sentence(new OutOfMemoryError("heap"), Locale.ENGLISH));
  }
}
