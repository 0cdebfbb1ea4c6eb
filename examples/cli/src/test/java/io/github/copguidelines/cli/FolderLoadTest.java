package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of many files in a small heap; no document is kept, nor what is said of it. */
@Tag("load")
class FolderLoadTest {

  private static final Path PRACTICES = Path.of("../data/practices");
  private static final int NUMBER = 6_000;

  @TempDir Path folder;

  /** Writes the practices one after the other, again and again, each with fields nobody knows. */
  @BeforeEach
  void writeRecords() throws IOException {
    List<String> practices = new ArrayList<>();
    try (Stream<Path> files = Files.list(PRACTICES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
        practices.add(Files.readString(file) + "ours: 1\ntheirs: 2\n");
      }
    }
    Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < NUMBER; i++) {
      Files.writeString(folder.resolve("many/" + i + ".yaml"), practices.get(i % practices.size()));
    }
  }

  @Test
  void itsReportHasTheSummaryFirstAndTheRulesInOrder() throws Exception {
    Path report = folder.resolve("report.sarif");
    assertEquals(
        Cop.ERROR_FINDINGS,
        inASmallHeap("--format", "sarif", "--stage", "submission", "--out", report.toString()));
    String sarif = Files.readString(report);
    assertTrue(sarif.indexOf("\"rules\": [") < sarif.indexOf("\"results\": ["));
    assertTrue(sarif.contains("many/" + (NUMBER - 1) + ".yaml"));
    assertTrue(!sarif.contains("\"ruleIndex\": -1"));
  }

  private int inASmallHeap(String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Cop.class.getName(),
                "validate"));
    command.addAll(List.of(options));
    command.add(folder.resolve("many").toString());
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
