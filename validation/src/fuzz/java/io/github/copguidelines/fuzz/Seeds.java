package io.github.copguidelines.fuzz;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.ConformanceKit;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the fuzzer starts from: the practices, and the cases of the conformance kit. */
final class Seeds {

  private static final Path PRACTICES = Path.of("../examples/data/practices");

  private Seeds() {}

  /** Returns some records, written in a format. */
  static Stream<byte[]> in(DocumentFormat format) {
    return files().stream()
        .map(Seeds::record)
        .map(record -> format.write(record).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the documents of a folder of the kit, such as {@code profile}: valid and invalid ones.
   */
  static Stream<byte[]> kit(String type) {
    return ConformanceKit.files().stream()
        .filter(name -> name.contains("/" + type + "/"))
        .filter(name -> name.endsWith(".json") && !name.endsWith(".expected.json"))
        .map(Seeds::bytes);
  }

  /** Returns the records of the kit as far as they could be read, which has no places for more. */
  static List<PracticeRecord> kitRecords() {
    return kitResults().flatMap(result -> result.toOptional().stream()).toList();
  }

  /** Returns the records of the kit in a format, with what does not fit. */
  static Stream<byte[]> kitIn(DocumentFormat format) {
    return kitResults()
        .filter(result -> result.toOptional().isPresent())
        .map(result -> format.write(result).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the records of the kit, each in a line. */
  static Stream<byte[]> kitLines() {
    return kit("practice-record")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s*\\R\\s*", " "))
        .map(line -> (line + "\n{\"id\":\"after\"}").getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<ReadResult<PracticeRecord>> kitResults() {
    return kit("practice-record").map(bytes -> CopJson.lenient().read(bytes, PracticeRecord.class));
  }

  /** Returns a seed with a byte before it that chooses something. */
  static byte[] with(int first, byte[] rest) {
    byte[] bytes = new byte[rest.length + 1];
    bytes[0] = (byte) first;
    System.arraycopy(rest, 0, bytes, 1, rest.length);
    return bytes;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = ConformanceKit.open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns some records, not written yet. */
  static List<PracticeRecord> records() {
    return files().stream().map(Seeds::record).toList();
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
