package io.github.copguidelines.serialization;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that a mapper is to read: those that the reader is tested with, those of the
 * conformance kit, and the practices among the examples.
 */
public record SampleDocument(Path file, Class<?> type) {

  private static final String RESOURCES = "resources/io/github/copguidelines/";

  /**
   * Finds all of them.
   *
   * @param serialization the folder of that module
   */
  public static List<SampleDocument> all(Path serialization) {
    Path kit = serialization.resolve("schemas/src/main/" + RESOURCES + "schemas/kit/1.0");
    return Stream.of(
            in(serialization.resolve("src/test/" + RESOURCES + "serialization/read"))
                .map(file -> new SampleDocument(file, PracticeRecord.class)),
            Arrays.stream(DocumentType.values())
                .flatMap(
                    type ->
                        in(kit.resolve(type.code()))
                            .map(file -> new SampleDocument(file, type.modelType()))),
            in(serialization.resolve("../examples/data/practices"))
                .map(file -> new SampleDocument(file, PracticeRecord.class)))
        .flatMap(samples -> samples)
        .toList();
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(json|yaml)"))
          .filter(file -> !file.toString().endsWith(".expected.json"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether it is YAML; else it is JSON. */
  public boolean isYaml() {
    return file.toString().endsWith(".yaml");
  }

  /** Returns what stands in it. */
  public byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file.subpath(file.getNameCount() - 2, file.getNameCount()).toString();
  }
}
