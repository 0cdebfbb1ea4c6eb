package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Stage;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/**
 * The example documents of a schema: one with only the required members at the stage, and one with
 * every member.
 *
 * <p>All content is invented. The full example is the same at every stage, because a publishable
 * record is a valid draft.
 */
final class SchemaExamples {

  private static final String FOLDER = "examples/";

  private SchemaExamples() {}

  /** Adds the examples of a type at a stage, the shorter one first. */
  static void addTo(ArrayNode examples, SchemaType subject, Stage stage) {
    files(subject, stage)
        .forEach(file -> examples.add(SchemaJson.read(CopSchemas.read(FOLDER + file))));
  }

  /** Returns the names of the files, in the same order. */
  static List<String> files(SchemaType subject, Stage stage) {
    return List.of(
        subject.titleKey(stage).replace('.', '-') + "-minimal.json",
        subject.typeName() + "-full.json");
  }
}
