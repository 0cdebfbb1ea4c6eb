package io.github.copguidelines.serialization;

import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Very many records in one file and a heap of 64 MB, by one thread and by two: the 40 real
 * practices as they are, again and again, each time with another identifier.
 */
record BulkLoad(int records) {

  private static final String MARK = "record-number";

  /** The real practices lack what a submission needs. */
  private static final int ERRORS_FOUND = 1;

  /**
   * Measures; writes some kilobytes a record below the folder of what was built, and deletes it.
   */
  Measured measure() throws IOException, InterruptedException {
    Path target = Checkout.root().resolve("benchmarks/target");
    Path folder = Files.createTempDirectory(target, "bulk");
    try {
      Path file = folder.resolve("records.ndjson");
      write(file);
      double one = seconds(file, 1);
      double two = seconds(file, 2);
      if (Files.mismatch(report(file, 1), report(file, 2)) != -1) {
        throw new IllegalStateException("The reports of one thread and of two differ.");
      }
      return measured(one, two);
    } finally {
      delete(folder);
    }
  }

  Measured measured(double one, double two) {
    String name = "bulk of " + records + " records, threads: ";
    return new Measured(
        List.of(
            Ratio.atLeast(0.85, "records a second by 2 threads / 2 x by 1 thread", one / two / 2)),
        List.of(
            Figure.of(name + 1, records / one, "records/s"),
            Figure.of(name + 2, records / two, "records/s")));
  }

  /** Writes the records, one a line. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (PracticeRecord practice : MeasuredDocuments.practices()) {
      byte[] bytes = MeasuredDocuments.bytes(practice.toBuilder().id(MARK).build());
      lines.add(new String(bytes, StandardCharsets.UTF_8));
    }
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < records; i++) {
        out.write(lines.get(i % lines.size()).replace(MARK, "record-" + i) + "\n");
      }
    }
  }

  private static double seconds(Path file, int threads) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("-Xmx64m"));
    arguments.addAll(Programs.commandLine());
    arguments.addAll(List.of("validate", "--stage", "submission", "--format", "json"));
    arguments.addAll(List.of("--threads", String.valueOf(threads)));
    arguments.addAll(List.of("--out", report(file, threads).toString(), file.toString()));
    return Programs.seconds(ERRORS_FOUND, Programs.java(), arguments);
  }

  private static Path report(Path file, int threads) {
    return file.resolveSibling("report-" + threads + ".json");
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
