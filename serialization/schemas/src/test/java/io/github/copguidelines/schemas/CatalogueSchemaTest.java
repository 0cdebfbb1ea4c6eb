package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;

/** Judges catalogues by their schema, in both drafts, with two independent validators. */
class CatalogueSchemaTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/copguidelines/schemas/catalogue");

  private static final Judges JUDGES = Judges.of(CopSchemas.forType(CatalogueDocument.class));

  @Test
  void theBundledCatalogueIsValid() {
    String document = CopJson.strict().write(Catalogues.itu2020().document());
    JUDGES.assertFaults(Set.of(), JsonMapper.shared().readTree(document));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/io/github/copguidelines/schemas/catalogue/cases.csv")
  void bothJudgeAsTheCaseSays(String file, @Nullable String pointer) throws IOException {
    Set<String> expected = file.startsWith("valid-") ? Set.of() : Set.of(String.valueOf(pointer));
    JUDGES.assertFaults(
        expected, JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file))));
  }

  @Test
  void everyFileIsACase() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER);
        Stream<String> cases = Files.lines(FOLDER.resolve("cases.csv"))) {
      assertEquals(
          cases.map(line -> line.substring(0, line.indexOf(','))).sorted().toList(),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .sorted()
              .toList());
    }
  }
}
