package io.github.copguidelines.fuzz;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The practices that come with the library, from which the fuzzer starts. */
final class Seeds {

  private static final Path PRACTICES = Path.of("../examples/data/practices");

  private Seeds() {}

  /** Returns some records, written in a format. */
  static Stream<byte[]> in(DocumentFormat format) {
    return files().stream()
        .map(Seeds::record)
        .map(record -> format.write(record).getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(PRACTICES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().limit(12).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PracticeRecord record(Path file) {
    try {
      return CopYaml.lenient().read(file, PracticeRecord.class).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
