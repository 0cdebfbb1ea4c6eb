package io.github.copguidelines.schemas;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Within a model of the wire format, a schema only gains members and codes that a document need not
 * have: what was valid stays so.
 *
 * <p>The schemas of each released version lie in a folder that is named by it, and are not edited
 * any more. As long as the version that is written has not been released, its folder follows: the
 * command that rewrites generated files adds what the schemas gain, and {@code mvn -q -pl
 * serialization/schemas -am test -Dtest=ReleasedSchemasTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dcop.released.write=true} takes the present schemas whatever they break.
 */
class ReleasedSchemasTest {

  /** The version whose folder still follows, because it is not released; empty if there is none. */
  private static final String UNRELEASED = "1.0";

  private static final SortedMap<String, CopSchema> PRESENT = present();
  private static final Path RELEASED =
      Path.of("src/test/resources/io/github/copguidelines/schemas/released");

  private static SortedMap<String, CopSchema> present() {
    SortedMap<String, CopSchema> schemas = new TreeMap<>();
    for (SchemaType type : SchemaType.values()) {
      for (Stage stage : type.stages()) {
        CopSchema schema = SchemaGenerator.generate(type, stage);
        schemas.put(schema.fileName(SchemaFormat.JSON_SCHEMA_2020_12), schema);
      }
    }
    return schemas;
  }

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

  private static JsonNode tree(String schema) {
    return JsonMapper.shared().readTree(schema);
  }

  @Tag("generates")
  @Test
  void theSchemasOnlyGainWhatDocumentsNeedNotHave() throws IOException {
    if (Boolean.getBoolean("cop.released.write")) {
      take(PRESENT.keySet());
    }
    List<String> broken = new ArrayList<>();
    List<String> added = new ArrayList<>();
    Set<String> grown = new TreeSet<>();
    String last = last();
    for (Path file : schemas(RELEASED.resolve(last))) {
      String name = file.getFileName().toString();
      CopSchema present = PRESENT.get(name);
      if (present == null) {
        broken.add(name + ": this schema is gone");
        continue;
      }
      JsonNode earlier = tree(Files.readString(file));
      for (SchemaChange change : SchemaChanges.between(earlier, tree(present.text()))) {
        (change.isAddition() ? added : broken).add(name + change.toString());
        grown.add(name);
      }
    }
    assertEquals(
        "",
        String.join("\n", broken),
        "This breaks documents or readers of "
            + last
            + " and needs a new model, see serialization/schemas/README.md");
    if (last.equals(UNRELEASED) && GeneratedFile.isWriting()) {
      take(grown);
    } else if (last.equals(CopJson.SCHEMA_VERSION)) {
      assertEquals(
          "",
          String.join("\n", added),
          last.equals(UNRELEASED)
              ? GeneratedFile.REWRITE
              : "This is more than "
                  + last
                  + " has and needs a new revision, see serialization/schemas/README.md");
    }
  }

  private static void take(Set<String> names) throws IOException {
    for (String name : names) {
      Path copy = RELEASED.resolve(CopJson.SCHEMA_VERSION).resolve(name);
      GeneratedFile.write(copy, requireNonNull(PRESENT.get(name), name).text());
    }
  }

  /** The order of members is that in which documents are written: moving one changes them all. */
  @Test
  void membersKeepTheirOrder() throws IOException {
    for (Path file : schemas(RELEASED.resolve(last()))) {
      String name = file.getFileName().toString();
      List<String> earlier = members(tree(Files.readString(file)));
      List<String> present =
          new ArrayList<>(members(tree(requireNonNull(PRESENT.get(name), name).text())));
      present.retainAll(earlier);
      assertEquals(earlier, present, name);
    }
  }

  private static List<String> members(JsonNode schema) {
    return List.copyOf(schema.required("properties").propertyNames());
  }

  @Test
  void everySchemaNamesTheVersionThatIsWritten() {
    for (CopSchema schema : PRESENT.values()) {
      assertTrue(schema.id().contains("/" + CopJson.SCHEMA_VERSION + "/"), schema.id());
    }
  }
}
