package io.github.copguidelines.spark;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.CopJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a requested number of records: copies of the practices in a folder, with new identifiers.
 */
final class SampleRecords {

  private SampleRecords() {}

  /** Runs the program with a folder of records, an output file, and a number. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  static void write(Path practices, Path file, int count) throws IOException {
    List<PracticeRecord> records = read(practices);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        PracticeRecord record = records.get(i % records.size());
        out.write(CopJson.line(record.toBuilder().id(record.id() + "-" + i).build()));
      }
    }
  }

  private static List<PracticeRecord> read(Path practices) throws IOException {
    try (Stream<Path> files = Files.list(practices)) {
      List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      return CopDocuments.lenient().stream(yaml, PracticeRecord.class)
          .map(
              document -> {
                try {
                  return document.read().result().value();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    }
  }
}
