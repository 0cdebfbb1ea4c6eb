package io.github.copguidelines.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A module of the library, with what it tells GraalVM's native-image.
 *
 * @param folder from the root of the project
 */
record NativeModule(String folder, String artifact) {

  private static final Path ROOT = Path.of("../..");

  Path resources() {
    return ROOT.resolve(folder).resolve("src/main/resources");
  }

  Path sources() {
    return ROOT.resolve(folder).resolve("src/main/java");
  }

  /** Returns the file that native-image reads. */
  Path file() {
    return resources()
        .resolve("META-INF/native-image/io.github.copguidelines")
        .resolve(artifact)
        .resolve("reachability-metadata.json");
  }

  JsonNode metadata() throws IOException {
    return SchemaJson.read(Files.readString(file()));
  }

  /** Returns the entries of one kind: {@code resources} or {@code reflection}. */
  List<JsonNode> entries(String kind) throws IOException {
    return List.copyOf(metadata().required(kind).values());
  }

  /** Returns the names of all classes, those that are nested in others left out. */
  Set<String> classes() throws IOException {
    return classesWith(source -> true);
  }

  /** Returns the names of the classes whose source has a property. */
  Set<String> classesWith(Predicate<String> property) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources())) {
      for (Path file : files.filter(NativeModule::isClass).toList()) {
        if (property.test(Files.readString(file))) {
          String name = sources().relativize(file).toString().replaceAll("[/\\\\]", ".");
          found.add(name.substring(0, name.length() - ".java".length()));
        }
      }
    }
    return found;
  }

  private static boolean isClass(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java") && !name.endsWith("-info.java");
  }
}
