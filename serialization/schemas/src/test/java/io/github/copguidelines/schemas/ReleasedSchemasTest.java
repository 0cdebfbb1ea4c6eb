package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Within a model of the wire format, a schema only gains members and codes that a document need not
 * have: what was valid stays so.
 *
 * <p>The schemas of each released version lie in a folder that is named by it, and are not edited
 * any more. As long as the version that is written has not been released, {@code mvn -q -pl
 * serialization/schemas -am test -Dtest=ReleasedSchemasTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dcop.released.write=true} takes the present ones for it.
 */
class ReleasedSchemasTest {

  private static final Path PRESENT = Path.of("src/main/resources/io/github/copguidelines/schemas");
  private static final Path RELEASED =
      Path.of("src/test/resources/io/github/copguidelines/schemas/released");

  private static List<Path> schemas(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".schema.json")).sorted().toList();
    }
  }

  private static int[] numbers(String version) {
    return Stream.of(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }

  /** Returns the last version of the model that is written, among those whose schemas lie here. */
  private static String last() throws IOException {
    int model = numbers(CopJson.SCHEMA_VERSION)[0];
    try (Stream<Path> folders = Files.list(RELEASED)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(version -> numbers(version)[0] == model)
          .max(Comparator.comparingInt(version -> numbers(version)[1]))
          .orElse("none");
    }
  }

  private static JsonNode tree(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  @Test
  void theSchemasOnlyGainWhatDocumentsNeedNotHave() throws IOException {
    String last = last();
    if (Boolean.getBoolean("cop.released.write")) {
      for (Path file : schemas(PRESENT)) {
        Path copy = RELEASED.resolve(CopJson.SCHEMA_VERSION).resolve(file.getFileName());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(file));
      }
    }
    List<String> broken = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (Path file : schemas(RELEASED.resolve(last))) {
      Path present = PRESENT.resolve(file.getFileName());
      if (!Files.exists(present)) {
        broken.add(file.getFileName() + ": this schema is gone");
        continue;
      }
      for (SchemaChange change : SchemaChanges.between(tree(file), tree(present))) {
        (change.isAddition() ? added : broken).add(file.getFileName() + change.toString());
      }
    }
    assertEquals(
        "",
        String.join("\n", broken),
        "This breaks documents or readers of " + last + " and needs a new model, see CONTRIBUTING");
    if (last.equals(CopJson.SCHEMA_VERSION)) {
      assertEquals(
          "",
          String.join("\n", added),
          "This is more than " + last + " has and needs a new revision, see CONTRIBUTING");
    }
  }

  @Test
  void everySchemaNamesTheVersionThatIsWritten() throws IOException {
    for (Path file : schemas(PRESENT)) {
      String id = tree(file).required("$id").stringValue();
      assertTrue(id.contains("/" + CopJson.SCHEMA_VERSION + "/"), id);
    }
  }
}
