package io.github.copguidelines.schemas;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Judges documents by the schemas, in both drafts, with two independent validators. */
class SchemaCasesTest {

  private static final String FOLDER = "/io/github/copguidelines/schemas/";

  private static final Map<Stage, Judges> JUDGES =
      Stream.of(Stage.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  stage -> Judges.of(CopSchemas.forType(PracticeRecord.class, stage))));

  private static void assertFaults(Set<String> expected, Stage stage, JsonNode document) {
    requireNonNull(JUDGES.get(stage)).assertFaults(expected, document);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvFileSource(resources = FOLDER + "cases.csv")
  void bothJudgeAsTheCaseSays(String file, String stageCode, @Nullable String pointer)
      throws IOException {
    Stage stage = Stage.valueOf(stageCode.toUpperCase(Locale.ROOT));
    Set<String> expected =
        file.startsWith("valid-") ? Set.of() : Set.of(pointer == null ? "" : pointer);
    JsonNode document;
    try (var in = SchemaCasesTest.class.getResourceAsStream(FOLDER + file)) {
      document = JsonMapper.shared().readTree(in);
    }
    assertFaults(expected, stage, document);
  }

  @Test
  void everyFileIsACase() throws IOException {
    Path folder = Path.of("src/test/resources" + FOLDER);
    try (Stream<Path> files = Files.list(folder);
        Stream<String> cases = Files.lines(folder.resolve("cases.csv"))) {
      assertEquals(
          cases.map(line -> line.substring(0, line.indexOf(','))).collect(sorted()),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .collect(sorted()));
    }
  }

  private static Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }

  static List<Path> practices() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../examples/data/practices"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("practices")
  void realPracticesAreValidDrafts(Path file) {
    JsonNode document = new YAMLMapper().readTree(file.toFile());
    assertFaults(Set.of(), Stage.DRAFT, document);
  }

  @Test
  void thereAreFortyRealPractices() throws IOException {
    assertTrue(practices().size() >= 40);
  }
}
