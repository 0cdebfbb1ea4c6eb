package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.CopSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented record that a template shows: the example of its schema with every member. */
final class SheetExample {

  private SheetExample() {}

  /** Returns the example as JSON. */
  static String of(CopSchema schema) {
    JsonNode examples = JsonMapper.shared().readTree(schema.text()).path("examples");
    return examples.required(examples.size() - 1).toString();
  }
}
