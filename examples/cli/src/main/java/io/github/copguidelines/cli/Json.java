package io.github.copguidelines.cli;

import io.github.copguidelines.serialization.CopModule;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Objects as JSON for programs to read. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new CopModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private Json() {}

  /** Returns a value of the model, or a list of them, as lines of JSON. */
  static String write(Object value) {
    return MAPPER.writeValueAsString(value) + "\n";
  }
}
