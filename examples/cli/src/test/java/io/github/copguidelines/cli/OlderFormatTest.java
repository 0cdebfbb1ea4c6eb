package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in format 0.9 on the command line: told once, judged and written as 1.0. */
class OlderFormatTest {

  private static final String OLDER = "READ-013";

  private static final String LIST =
      """
      practices:
      - id: example-lessons
        title: Lessons on safety online
        status: ongoing
        organisation: {name: Example Ministry, kind: government-ministry}
        implements: [parents and educators / school lessons, something else]
      - id: ../example
        title: Second practice
        organisation: {name: Example Foundation, kind: ngo, size: 7}
      - id: example-lessons
        title: Third practice
      """;

  private static Path list(Path folder) throws IOException {
    return Files.writeString(folder.resolve("list.yaml"), LIST);
  }

  private static long count(String text, String part) {
    return text.lines().filter(line -> line.contains(part)).count();
  }

  @Test
  void aListIsValidatedRecordByRecordAndItsAgeToldOnce(@TempDir Path folder) throws IOException {
    Run run = Run.of("validate", list(folder).toString());
    assertEquals(1, count(run.out(), OLDER), run.out());
    for (int i = 0; i < 3; i++) {
      assertTrue(run.out().contains("list.yaml#/practices/" + i), run.out());
    }
    assertTrue(
        run.out().contains("line 9, column 61"), run.out()); // the size of the second organisation
    assertEquals(1, run.exit()); // nothing says when a record was made
    assertEquals(3, count(run.out(), "/created"), run.out());
  }

  @Test
  void theReportIsTheSameForAnyNumberOfThreadsAndFromTheStandardInput(@TempDir Path folder)
      throws IOException {
    String file = list(folder).toString();
    Run one = Run.of("validate", file);
    assertEquals(one.out(), Run.of("validate", "--threads", "4", file).out());
    assertEquals(
        one.out(), Run.with(LIST, false, "validate", "-").out().replace("(standard input)", file));
  }

  @Test
  void besideLinesAListIsToldOnceToo(@TempDir Path folder) throws IOException {
    Path lines = Files.writeString(folder.resolve("lines.ndjson"), "{\"id\":\"a\"}\n");
    Run run = Run.of("validate", list(folder).toString(), lines.toString());
    assertEquals(1, count(run.out(), OLDER), run.out());
    assertTrue(run.out().contains("list.yaml#/practices/2"), run.out());
  }

  @Test
  void aListBecomesAFolderOfRecords(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("records");
    Run run = Run.of("convert", list(folder).toString(), out + "/");
    assertEquals(0, run.exit(), run.err());
    assertEquals(1, count(run.err(), OLDER), run.err());
    assertTrue(run.err().contains("READ-004"), run.err());
    assertTrue(run.err().contains("Records written: 3."), run.err());
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          List.of("example-lessons.yaml", "record-2.yaml", "record-3.yaml"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    PracticeRecord first =
        CopYaml.strict().read(out.resolve("example-lessons.yaml"), PracticeRecord.class).value();
    assertEquals(Optional.of("1.0"), first.schemaVersion());
    assertEquals("EDU-CUR-01", first.implementations().get(0).code());
    assertTrue(Files.readString(out.resolve("record-2.yaml")).contains("size: 7"));

    Run again = Run.of("convert", list(folder).toString(), out.toString());
    assertEquals(2, again.exit());
    assertTrue(again.err().contains("--force"), again.err());
  }

  @Test
  void whereEntriesStoodIsToldWhenAsked(@TempDir Path folder) throws IOException {
    Run run = Run.of("convert", "--moves", list(folder).toString(), folder.resolve("a") + "/");
    assertTrue(run.err().contains("/stage"), run.err());
    assertTrue(run.err().contains("In the older format this stood at /status."), run.err());
  }

  @Test
  void aListIsNotWrittenToOneFile(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("out.yaml");
    Run run = Run.of("convert", list(folder).toString(), out.toString());
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("this is a list of records"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void oneRecordIsConvertedToAFileAndNotToAFolder(@TempDir Path folder) throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("old.yaml"), "schemaVersion: '0.9'\nid: a\ntitle: A practice\n");
    Path out = folder.resolve("new.json");
    Run run = Run.of("convert", in.toString(), out.toString());
    assertEquals(0, run.exit(), run.err());
    assertEquals(1, count(run.err(), OLDER), run.err());
    assertEquals(List.of(), CopJson.strict().read(out, PracticeRecord.class).findings());

    Run refused = Run.of("convert", in.toString(), folder.toString());
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("is no list of records"), refused.err());
  }
}
