package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterCommandTest {

  private static final Pattern ID = Pattern.compile("\\{\"id\":\"(\\w+)\"");

  @TempDir Path folder;
  private String records = "";

  @BeforeEach
  void writeRecords() throws IOException {
    records =
        Files.writeString(
                folder.resolve("records.ndjson"),
                """
                {"id":"a","countries":["RW"],"kind":"law","stage":"in-force","status":"draft"}
                {"id":"b","countries":["KE","RW"],"kind":"hotline","risks":["contact/grooming"]}
                {"id":"c","countries":["KE"],"audiences":["industry"],"evidenceLevel":"proven"}
                {"id":"d","ituRegions":["africa"],"implements":[{"code":"POL-LEG-01"}]}
                {"id":"e","risks":["contact"],"modified":"2026-01-31T23:59:59-01:00"}
                """)
            .toString();
  }

  private static String ids(Run run) {
    return String.join(
        "", ID.matcher(run.out()).results().map((MatchResult found) -> found.group(1)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|abcde",
        "--country RW|ab",
        "--country rw,KE|abc",
        "--country RW --country KE|abc",
        "--country RW --kind law|a",
        "--not --country RW|cde",
        "--not --country RW --kind law|bcde",
        "--kind law,hotline|ab",
        "--region africa|d",
        "--audience industry|c",
        "--risk contact/grooming|b",
        "--risk contact|be",
        "--risk csea|b",
        "--recommendation pol-leg-01|d",
        "--stage in-force|a",
        "--evidence good|c",
        "--evidence proven|c",
        "--state draft|a",
        "--since 2026-02|e",
        "--since 2026-02-01T00:59:59Z|e",
        "--since 2026-02-01T01:00:00Z|''"
      })
  void recordsThatFulfilAllConditionsAreWritten(String conditions, String expected) {
    List<String> arguments = new ArrayList<>(List.of("filter"));
    if (conditions != null) {
      arguments.addAll(List.of(conditions.split(" ", -1)));
    }
    arguments.add(records);
    Run run = Run.of(arguments.toArray(String[]::new));

    assertEquals(expected, ids(run), run.err());
    assertEquals(0, run.exit());
    assertEquals("cop: Records read: 5, written: " + expected.length() + ".\n", run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--country XX",
        "--kind lawn",
        "--risk contact/nothing",
        "--recommendation POL-LEG-99",
        "--stage in-farce",
        "--evidence best",
        "--since yesterday",
        "--region mars"
      })
  void slipInAConditionIsToldAndNothingIsWritten(String condition) throws IOException {
    String[] parts = condition.split(" ", -1);
    Run run =
        Run.of(
            "filter", parts[0], parts[1], "--out", folder.resolve("x.ndjson").toString(), records);

    assertEquals(Cop.FAILURE, run.exit());
    assertEquals(1, run.errLines(), run.err());
    assertTrue(run.err().startsWith("cop: " + parts[0] + ": "), run.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void recordsAreWrittenToFilesOfAFolder() throws IOException {
    Path out = folder.resolve("out");
    Run run = Run.of("filter", "--kind", "law", "--out", out + "/", "--format", "yaml", records);

    assertEquals(0, run.exit(), run.err());
    assertEquals(
        """
        id: a
        status: draft
        kind: law
        countries:
        - RW
        stage: in-force
        """,
        Files.readString(out.resolve("a.yaml")));
  }

  @Test
  void whatIsNotWhollyReadIsToldAndJudgedAsFarAsItWasRead() throws IOException {
    String broken =
        Files.writeString(
                folder.resolve("broken.ndjson"),
                "{\n{\"id\":\"x\",\"countries\":[\"RW\",7],\"later\":true}\n")
            .toString();
    Run run = Run.of("filter", "--country", "RW", broken);

    assertEquals(Cop.ERROR_FINDINGS, run.exit());
    assertEquals("{\"id\":\"x\",\"countries\":[\"RW\",7],\"later\":true}\n", run.out());
  }

  @Test
  void inputThatIsNotThereIsToldByItsNameAndNothingIsWritten() throws IOException {
    Path out = folder.resolve("x.ndjson");
    Run run = Run.of("filter", "--out", out.toString(), records, "no-such-file");

    assertEquals(Cop.FAILURE, run.exit());
    assertEquals("cop: no-such-file: no such file or folder.\n", run.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
