package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.DocumentWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many records are merged and compared in a small heap.
 *
 * <p>A thousand records, unless {@code -Dcop.bulk.records=100000} asks for more; the seconds that
 * each run took are printed.
 */
@Tag("load")
class CollectionLoadTest {

  private static final Path PRACTICES = Path.of("../data/practices");

  @TempDir Path folder;

  @Test
  void mergeInASmallHeapIsTheSameInAnyOrder() throws Exception {
    int number = Integer.getInteger("cop.bulk.records", 1_000);
    Path old = folder.resolve("old.ndjson");
    Path fresh = folder.resolve("fresh.ndjson");
    write(old, 0, number / 2, 1);
    write(fresh, number / 4, number, 2);
    Path one = folder.resolve("one.ndjson");
    Path other = folder.resolve("other.ndjson");
    run(0, "merge", "--out", one.toString(), old.toString(), fresh.toString());
    run(0, "merge", "--out", other.toString(), fresh.toString(), old.toString());
    run(1, "diff", old.toString(), one.toString());

    assertEquals(-1, Files.mismatch(one, other));
    try (Stream<String> lines = Files.lines(one)) {
      assertEquals(number, lines.count());
    }
  }

  /** Writes the practices one after the other, each time with other identifiers. */
  private static void write(Path file, int from, int to, int version) throws IOException {
    List<PracticeRecord> practices = new ArrayList<>();
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.lenient().stream(PRACTICES, PracticeRecord.class)) {
      for (SourceDocument<PracticeRecord> practice : all.toList()) {
        practices.add(practice.read().result().value());
      }
    }
    try (DocumentWriter out = DocumentWriter.lines(Files.newBufferedWriter(file))) {
      for (int i = from; i < to; i++) {
        PracticeRecord practice = practices.get(i % practices.size());
        out.add(practice.toBuilder().id("record-" + i).version(version).build());
      }
      out.finish();
    }
  }

  private static void run(int exit, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Cop.class.getName()));
    command.addAll(List.of(arguments));
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(exit, process.waitFor());
    System.out.printf("%s: %.1f s%n", arguments[0], (System.nanoTime() - begin) / 1_000_000_000.0);
  }
}
