package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many records in a small heap, by one thread and by two.
 *
 * <p>A thousand records, unless {@code -Dcop.bulk.records=1000000} asks for more; the seconds that
 * each run took are printed.
 */
@Tag("load")
class BulkLoadTest {

  private static final Path PRACTICES = Path.of("../data/practices");

  @TempDir Path folder;

  @Test
  void reportInASmallHeapIsTheSameForOneThreadAndTwo() throws Exception {
    int number = Integer.getInteger("cop.bulk.records", 1_000);
    Path records = folder.resolve("records.ndjson");
    write(records, number);
    List<Path> reports = new ArrayList<>();
    for (String threads : List.of("1", "2")) {
      Path report = folder.resolve("report-" + threads + ".json");
      long begin = System.nanoTime();
      run(records, report, threads);
      System.out.printf(
          "%d records, %s threads: %.1f s%n",
          number, threads, (System.nanoTime() - begin) / 1_000_000_000.0);
      reports.add(report);
    }

    assertEquals(-1, Files.mismatch(reports.get(0), reports.get(1)));
    try (Stream<String> lines = Files.lines(reports.get(0))) {
      assertEquals(number + 2, lines.count());
    }
  }

  /**
   * Writes the practices one after the other, again and again, each time with other identifiers.
   */
  private static void write(Path file, int number) throws IOException {
    List<PracticeRecord> practices = new ArrayList<>();
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.lenient().stream(PRACTICES, PracticeRecord.class)) {
      for (SourceDocument<PracticeRecord> practice : all.toList()) {
        practices.add(practice.read().result().value());
      }
    }
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < number; i++) {
        PracticeRecord practice = practices.get(i % practices.size());
        String json = CopJson.lenient().write(practice.toBuilder().id("record-" + i).build());
        out.write(json.replaceAll("\n *", "") + "\n");
      }
    }
  }

  private static void run(Path records, Path report, String threads) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Cop.class.getName(),
                "validate",
                "--stage",
                "submission",
                "--format",
                "json",
                "--threads",
                threads,
                "--out",
                report.toString(),
                records.toString())
            .inheritIO()
            .start();
    assertEquals(Cop.ERROR_FINDINGS, process.waitFor());
  }
}
