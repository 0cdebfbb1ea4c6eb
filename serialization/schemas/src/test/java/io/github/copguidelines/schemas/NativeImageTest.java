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

/**
 * What GraalVM's native-image is told of the resources of all modules is what there is: each stands
 * under a class that opens resources, and none is missing.
 */
class NativeImageTest {

  /** Gives Hibernate Validator violations, for which that opens the messages. */
  private static final String FOR_OTHERS = "io.github.copguidelines.validation.ModelValidator";

  @ParameterizedTest
  @CsvSource({
    "core, cop-core",
    "serialization, cop-serialization",
    "serialization/analysis, cop-analysis",
    "serialization/schemas, cop-schemas",
    "serialization/documents, cop-documents",
    "serialization/spreadsheets, cop-spreadsheets",
    "validation, cop-validation",
    "validation/safeguarding, cop-safeguarding"
  })
  void everyResourceIsNamedOnceAndEveryGlobFindsOne(String folder, String artifact)
      throws IOException {
    NativeModule module = new NativeModule(folder, artifact);
    List<String> globs = new ArrayList<>();
    for (JsonNode entry : module.entries("resources")) {
      globs.add(entry.get("glob").stringValue());
    }
    Set<String> idle = new TreeSet<>(globs);
    List<String> wrong = new ArrayList<>();
    List<Path> resources = resources(module.resources());
    for (Path resource : resources) {
      List<String> matching = globs.stream().filter(glob -> matches(glob, resource)).toList();
      matching.forEach(idle::remove);
      if (matching.size() != 1) {
        wrong.add(resource + " " + matching);
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
    "serialization/analysis, cop-analysis",
    "serialization/schemas, cop-schemas",
    "serialization/documents, cop-documents",
    "serialization/spreadsheets, cop-spreadsheets",
    "validation, cop-validation",
    "validation/safeguarding, cop-safeguarding"
  })
  void everyConditionIsAClassThatOpensResourcesAndNoneIsMissing(String folder, String artifact)
      throws IOException {
    NativeModule module = new NativeModule(folder, artifact);
    Set<String> named = new TreeSet<>();
    for (JsonNode entry : module.entries("resources")) {
      assertEquals(Set.of("condition", "glob"), Set.copyOf(entry.propertyNames()));
      assertEquals(Set.of("typeReached"), Set.copyOf(entry.get("condition").propertyNames()));
      named.add(entry.get("condition").get("typeReached").stringValue());
    }

    // What is called by reflection, NativeReflectionTest knows; spreadsheets call nothing so.
    Set<String> parts = new TreeSet<>(module.metadata().propertyNames());
    parts.remove("reflection");
    assertEquals(Set.of("resources"), parts);
    Set<String> opening = module.classesWith(source -> source.contains(".getResource"));
    if (artifact.equals("cop-validation")) {
      opening.add(FOR_OTHERS);
    }
    assertEquals(opening, named);
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
}
