package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What GraalVM's native-image is told of the resources of all modules is what there is: each stands
 * under a class that opens resources, and none is missing.
 */
class NativeImageTest {

  private static final Path ROOT = Path.of("../..");

  private record Module(Path resources, Path sources, JsonNode metadata) {

    static Module of(String folder, String artifact) throws IOException {
      Path main = ROOT.resolve(folder).resolve("src/main");
      Path file =
          Path.of("META-INF/native-image/io.github.copguidelines")
              .resolve(artifact)
              .resolve("reachability-metadata.json");
      Path resources = main.resolve("resources");
      return new Module(
          resources,
          main.resolve("java"),
          JsonMapper.shared().readTree(Files.readString(resources.resolve(file))));
    }

    List<JsonNode> entries() {
      return List.copyOf(metadata.get("resources").values());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "core, cop-core",
    "serialization, cop-serialization",
    "serialization/schemas, cop-schemas",
    "serialization/spreadsheets, cop-spreadsheets",
    "validation, cop-validation"
  })
  void everyResourceIsNamedOnceAndEveryGlobFindsOne(String folder, String artifact)
      throws IOException {
    Module module = Module.of(folder, artifact);
    Set<String> idle = new TreeSet<>();
    module.entries().forEach(entry -> idle.add(entry.get("glob").stringValue()));
    List<String> wrong = new ArrayList<>();
    List<Path> resources = resources(module.resources());
    for (Path resource : resources) {
      List<String> globs =
          module.entries().stream()
              .map(entry -> entry.get("glob").stringValue())
              .filter(glob -> matches(glob, resource))
              .toList();
      globs.forEach(idle::remove);
      if (globs.size() != 1) {
        wrong.add(resource + " " + globs);
      }
    }

    assertFalse(resources.isEmpty());
    assertEquals(List.of(), wrong);
    assertEquals(Set.of(), idle);
  }

  @ParameterizedTest
  @CsvSource({
    "core, cop-core",
    "serialization, cop-serialization",
    "serialization/schemas, cop-schemas",
    "serialization/spreadsheets, cop-spreadsheets",
    "validation, cop-validation"
  })
  void everyConditionIsAClassThatOpensResourcesAndNoneIsMissing(String folder, String artifact)
      throws IOException {
    Module module = Module.of(folder, artifact);
    Set<String> named = new TreeSet<>();
    for (JsonNode entry : module.entries()) {
      assertEquals(Set.of("condition", "glob"), Set.copyOf(entry.propertyNames()));
      assertEquals(Set.of("typeReached"), Set.copyOf(entry.get("condition").propertyNames()));
      named.add(entry.get("condition").get("typeReached").stringValue());
    }

    assertEquals(Set.of("resources"), Set.copyOf(module.metadata().propertyNames()));
    assertEquals(openers(module.sources()), named);
  }

  /** An asterisk stays within a folder and two do not, for native-image as for Java. */
  private static boolean matches(String glob, Path resource) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(resource);
  }

  /** The resources that classes open; what lies in META-INF is for others. */
  private static List<Path> resources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(file -> !file.startsWith("META-INF"))
          .sorted()
          .toList();
    }
  }

  /** The names of the classes whose source opens a resource. */
  private static Set<String> openers(Path sources) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        if (Files.readString(file).contains(".getResource")) {
          String name = sources.relativize(file).toString().replaceAll("[/\\\\]", ".");
          found.add(name.substring(0, name.length() - ".java".length()));
        }
      }
    }
    return found;
  }
}
