package io.github.copguidelines.schemas;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares the committed schemas with what the model gives. */
class SchemaFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/github/copguidelines/schemas");

  @Tag("generates")
  @Test
  void committedSchemasFollowTheModel() throws IOException {
    for (SchemaType type : SchemaType.values()) {
      for (Stage stage : type.stages()) {
        String fileName = Subject.of(type, stage).fileName(SchemaFormat.JSON_SCHEMA_2020_12);
        GeneratedFile.assertCommitted(
            FOLDER.resolve(fileName), SchemaGenerator.generate(type, stage).text());
      }
    }
  }
}
