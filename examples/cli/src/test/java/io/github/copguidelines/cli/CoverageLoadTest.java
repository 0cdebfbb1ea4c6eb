package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The coverage by many records in a small heap: the forty practices again and again, each time with
 * other identifiers.
 *
 * <p>20,000 records in 128 MiB, unless {@code -Dcop.coverage.records} and {@code
 * -Dcop.coverage.heap} say otherwise; the seconds are printed. Nothing lies on the disk but the
 * reports: the records are handed to the process one by one.
 */
@Tag("load")
class CoverageLoadTest {

  private static final Path PRACTICES = Path.of("../data/practices");

  @TempDir Path folder;

  @Test
  void countsAreExactHoweverManyRecordsThereAre() throws Exception {
    List<PracticeRecord> practices = practices();
    int times = Integer.getInteger("cop.coverage.records", 20_000) / practices.size();
    Path json = folder.resolve("report.json");
    Path html = folder.resolve("report.html");
    long begin = System.nanoTime();
    run(practices, times, json, html);
    System.out.printf(
        "%d records: %.1f s, %d bytes of JSON, %d of HTML%n",
        times * practices.size(),
        (System.nanoTime() - begin) / 1_000_000_000.0,
        Files.size(json),
        Files.size(html));

    CoverageReport once = Coverage.of(Catalogues.itu2020(), practices).report();
    CoverageReport many =
        CopJson.strict()
            .withLimits(Limits.builder().documentLength(1 << 28).listSize(1_000_000).build())
            .read(json, CoverageReport.class)
            .value();
    assertEquals(times * practices.size(), many.count().orElseThrow());
    assertEquals(once.dimensions().size(), many.dimensions().size());
    for (int i = 0; i < once.dimensions().size(); i++) {
      assertMultiplied(once.dimensions().get(i), many.dimensions().get(i), times);
    }
    assertTrue(Files.readString(html).endsWith("</html>\n"));
  }

  private static void assertMultiplied(CoverageTable once, CoverageTable many, int times) {
    assertEquals(once.covered(), many.covered());
    assertEquals(once.gaps(), many.gaps());
    for (int i = 0; i < once.cells().size(); i++) {
      CoverageCell one = once.cells().get(i);
      CoverageCell cell = many.cells().get(i);
      assertEquals(one.code(), cell.code());
      assertEquals(one.count().orElseThrow() * times, cell.count().orElseThrow(), cell.code());
      for (int group = 0; group < one.coveredBy().size(); group++) {
        int count = one.coveredBy().get(group).count().orElseThrow() * times;
        assertEquals(count, cell.coveredBy().get(group).count().orElseThrow());
        assertEquals(Math.min(count, 1_000), cell.coveredBy().get(group).records().size());
      }
    }
  }

  private static List<PracticeRecord> practices() throws IOException {
    List<PracticeRecord> practices = new ArrayList<>();
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.lenient().stream(PRACTICES, PracticeRecord.class)) {
      for (SourceDocument<PracticeRecord> practice : all.toList()) {
        practices.add(practice.read().result().value());
      }
    }
    return practices;
  }

  private static void run(List<PracticeRecord> practices, int times, Path json, Path html)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("cop.coverage.heap", "128m"),
                "-cp",
                System.getProperty("java.class.path"),
                Cop.class.getName(),
                "coverage",
                "--lines",
                "--format",
                "json",
                "--out",
                json.toString(),
                "--html",
                html.toString(),
                "-")
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines =
        practices.stream()
            .map(CopJson.lenient()::write)
            .map(text -> text.replaceAll("\n *", "") + "\n")
            .toList();
    try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
      for (int round = 0; round < times; round++) {
        for (int i = 0; i < lines.size(); i++) {
          String id = "\"" + practices.get(i).id() + "\"";
          in.write(lines.get(i).replace(id, id.replaceFirst("\"$", "-" + round + "\"")));
        }
      }
    }
    assertEquals(0, process.waitFor());
  }
}
