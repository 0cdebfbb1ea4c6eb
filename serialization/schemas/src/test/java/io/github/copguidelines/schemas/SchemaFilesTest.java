package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares the committed schemas with what the model gives, or rewrites them when asked to. */
class SchemaFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/github/copguidelines/schemas");

  private static final String REWRITE =
      "mvn -q -pl serialization/schemas -am test -Dtest=SchemaFilesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dcop.schemas.write=true";

  @Test
  void committedSchemasFollowTheModel() throws IOException {
    List<String> changed = new ArrayList<>();
    for (SchemaType type : SchemaType.values()) {
      for (Stage stage : type.stages()) {
        String fileName = Subject.of(type, stage).fileName(SchemaFormat.JSON_SCHEMA_2020_12);
        String generated = SchemaGenerator.generate(type, stage).text();
        if (!generated.equals(committed(fileName))) {
          changed.add(fileName);
          if (Boolean.getBoolean("cop.schemas.write")) {
            Files.writeString(FOLDER.resolve(fileName), generated);
          }
        }
      }
    }
    if (Boolean.getBoolean("cop.schemas.write")) {
      changed.forEach(fileName -> System.out.println("Rewritten: " + fileName));
    } else {
      assertEquals(
          List.of(), changed, "These schemas are not what the model gives. To rewrite: " + REWRITE);
    }
  }

  private static String committed(String fileName) throws IOException {
    Path file = FOLDER.resolve(fileName);
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
