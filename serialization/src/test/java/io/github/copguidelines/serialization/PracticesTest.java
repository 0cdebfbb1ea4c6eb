package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real practices among the examples are read whole and survive every conversion. */
class PracticesTest {

  private static final Path FOLDER = Path.of("../examples/data/practices");

  static List<Path> practices() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void thereAreForty() throws IOException {
    assertEquals(40, practices().size());
  }

  @ParameterizedTest
  @MethodSource("practices")
  void aPracticeIsReadStrictlyWithoutAFinding(Path file) throws IOException {
    ReadResult<PracticeRecord> result = CopYaml.strict().read(file, PracticeRecord.class);
    assertEquals(List.of(), result.findings());
    assertEquals(List.of(), result.unbound());
    assertEquals(file.getFileName().toString(), result.value().id() + ".yaml");
  }

  @ParameterizedTest
  @MethodSource("practices")
  void aPracticeSurvivesConversion(Path file) throws IOException {
    PracticeRecord record = CopYaml.strict().read(file, PracticeRecord.class).value();
    String json = CopJson.strict().write(record);
    PracticeRecord fromJson = CopJson.strict().read(json, PracticeRecord.class).value();
    assertEquals(record, fromJson);
    String yaml = CopYaml.strict().write(fromJson);
    assertEquals(record, CopYaml.strict().read(yaml, PracticeRecord.class).value());
    assertEquals(json, CopJson.strict().write(fromJson));
    // Judged by Jackson alone: the files, the JSON and the YAML are the same tree.
    assertEquals(Trees.yaml(Files.readString(file)), Trees.json(json));
    assertEquals(Trees.json(json), Trees.yaml(yaml));
  }
}
