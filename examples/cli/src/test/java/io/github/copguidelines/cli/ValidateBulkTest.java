package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateBulkTest {

  @TempDir Path folder;
  private Path records = Path.of("");

  @BeforeEach
  void writeRecords() throws IOException {
    records = folder.resolve("records.ndjson");
    Files.writeString(
        records,
        IntStream.range(0, 100)
            .mapToObj(
                i -> i == 50 ? "{\n" : "{\"id\":\"record-" + i + "\",\"countries\":[\"XX\"]}\n")
            .collect(Collectors.joining("", "", "\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void reportOnLinesIsTheSameForAnyNumberOfThreads(String format) {
    Run one = Run.of("validate", "--format", format, records.toString());
    Run three = Run.of("validate", "--format", format, "--threads", "3", records.toString());

    assertEquals(Cop.ERROR_FINDINGS, one.exit());
    assertTrue(one.out().contains("records.ndjson:51"));
    assertEquals(one, three);
  }

  @Test
  void linesWithoutARecordAreNoGoodReport() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.ndjson"), "\n\n");
    Run run = Run.of("validate", empty.toString());

    assertEquals(Cop.FAILURE, run.exit());
    assertEquals("cop: The lines contain no record.\n", run.err());
  }

  @Test
  void standardInputMayHaveARecordInEachLine() throws IOException {
    String text = Files.readString(records);
    Run file = Run.of("validate", records.toString());
    Run lines = Run.with(text, false, "validate", "--lines", "-");

    assertEquals(file.out().replace(records.toString(), "(standard input)"), lines.out());
    assertEquals(Cop.ERROR_FINDINGS, lines.exit());
    assertEquals(
        "cop: --lines: name - and no other file.\n",
        Run.of("validate", "--lines", records.toString()).err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "csv"})
  void reportOnFilesIsTheSameForAnyNumberOfThreads(String format) {
    String practices = "../data/practices";
    Run one = Run.of("validate", "--format", format, practices, "no-such-file");
    Run three = Run.of("validate", "--format", format, "--threads", "3", practices, "no-such-file");

    assertEquals(Cop.FAILURE, one.exit());
    assertEquals(one, three);
  }

  @Test
  void secondRecordWithAnIdentifierIsReportedAndOfLinesWhereAsked() throws IOException {
    Path first = Files.writeString(folder.resolve("first.yaml"), "id: same\n");
    Path second = Files.writeString(folder.resolve("second.yaml"), "id: same\n");
    String[] names = {first.toString(), second.toString()};
    for (String option : List.of("--no-excerpt", "--duplicates")) {
      Run run = Run.of("validate", option, "--format", "csv", names[0], names[1]);
      List<String> told = run.out().lines().filter(line -> line.contains("COLL-001")).toList();
      assertEquals(1, told.size(), run.out());
      assertTrue(told.get(0).startsWith(second + ",") && told.get(0).contains(first.toString()));
      assertEquals(Cop.ERROR_FINDINGS, run.exit());
    }

    Path lines = folder.resolve("same.ndjson");
    Files.writeString(lines, "{\"id\":\"same\"}\n".repeat(3));
    for (String threads : List.of("1", "3")) {
      String report =
          Run.of("validate", "--duplicates", "--format", "csv", "--threads", threads, "" + lines)
              .out();
      assertEquals(2, report.lines().filter(line -> line.contains("COLL-001")).count(), report);
    }
  }

  @Test
  void standardInputIsReadWithThreadsToo() {
    Run run = Run.with("{\"id\":\"a b\"}", false, "validate", "--threads", "2", "-", "-");

    assertEquals(Cop.ERROR_FINDINGS, run.exit());
    assertTrue(run.out().contains("FIELD-004"), run.out());
  }

  @Test
  void aFolderIsGoneThroughWithItsLines() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "id: a\n");
    Run run = Run.of("validate", "--format", "csv", folder.toString());

    List<String> documents =
        run.out().lines().skip(1).map(line -> line.split(",", -1)[0]).distinct().limit(2).toList();
    assertEquals(List.of(folder.resolve("a.yaml").toString(), records + ":1"), documents);
  }

  @Test
  void reportGoesToAFileAsAWholeAndReplacesNoneUnasked() throws IOException {
    Path report = folder.resolve("report.json");
    String[] arguments = {
      "validate", "--format", "json", "--out", report.toString(), records.toString()
    };
    Run first = Run.of(arguments);
    String written = Files.readString(report);

    assertEquals(Cop.ERROR_FINDINGS, first.exit());
    assertEquals("", first.out());
    assertEquals(Run.of("validate", "--format", "json", records.toString()).out(), written);
    Run second = Run.of(arguments);
    assertEquals(Cop.FAILURE, second.exit());
    assertTrue(second.err().contains("--force"), second.err());
    assertEquals(written, Files.readString(report));
  }

  @Test
  void interruptionLeavesNoFile() throws IOException {
    Path report = folder.resolve("report.json");
    Thread.currentThread().interrupt();
    Run run =
        Run.of(
            "validate",
            "--format",
            "json",
            "--threads",
            "2",
            "--out",
            report.toString(),
            records.toString());

    assertTrue(Thread.interrupted());
    assertEquals(Cop.FAILURE, run.exit());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(records), left.toList());
    }
  }

  @Test
  void whatNeedsAllDocumentsAtATimeIsRefused() {
    for (List<String> asked :
        List.of(
            List.of("--coverage"),
            List.of("--excerpt"),
            List.of("--format", "sarif"),
            List.of("-"))) {
      String[] arguments =
          Stream.of(List.of("validate"), asked, List.of(records.toString()))
              .flatMap(List::stream)
              .toArray(String[]::new);
      Run run = Run.of(arguments);
      assertEquals(Cop.FAILURE, run.exit(), asked.toString());
      assertTrue(run.err().contains(".ndjson"), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void aFileOfLinesThatIsNotThereIsTold() {
    Run run = Run.of("validate", folder.resolve("gone.ndjson").toString());

    assertEquals(Cop.FAILURE, run.exit());
    assertTrue(run.err().contains("no such file"), run.err());
    assertFalse(run.out().contains("Documents"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "257"})
  void aNumberOfThreadsBeyondReasonIsRefused(String threads) {
    Run run = Run.of("validate", "--threads", threads, records.toString());

    assertEquals(Cop.FAILURE, run.exit());
    assertTrue(run.err().contains("--threads"), run.err());
  }
}
