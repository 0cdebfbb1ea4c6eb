package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents that a schema shows: one with no more than a document needs at the stage, and one
 * with every member.
 *
 * <p>All of it is invented. The full one is the same at every stage: what may be published is a
 * valid draft.
 */
final class SchemaExamples {

  private static final String FOLDER = "examples/";

  private SchemaExamples() {}

  /** Adds the examples of a type at a stage, the shorter one first. */
  static void addTo(ArrayNode examples, SchemaType subject, Stage stage) {
    files(subject, stage).forEach(file -> examples.add(read(file)));
  }

  /** Returns the names of the files, in the same order. */
  static List<String> files(SchemaType subject, Stage stage) {
    return List.of(
        subject.titleKey(stage).replace('.', '-') + "-minimal.json",
        subject.typeName() + "-full.json");
  }

  private static ObjectNode read(String file) {
    try (InputStream in = SchemaExamples.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + FOLDER + file);
      }
      return SchemaJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + file + " from the jar failed.", e);
    }
  }
}
