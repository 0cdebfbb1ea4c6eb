package io.github.copguidelines.cli;

import io.github.copguidelines.serialization.CopModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes objects as JSON for programs. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new CopModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private static final ObjectWriter COMPACT =
      MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

  private Json() {}

  /** Returns a value of the model, or a list of them, as lines of JSON. */
  static String write(Object value) {
    return MAPPER.writeValueAsString(value) + "\n";
  }

  /** Returns a plain value in one line. */
  static String compact(@Nullable Object value) {
    return COMPACT.writeValueAsString(value);
  }

  /**
   * Returns a plain value in one line that is safe for terminals: control and format characters,
   * including directional marks, line and paragraph separators and lone surrogates are written as
   * JSON escapes.
   */
  static String inert(@Nullable Object value) {
    String json = compact(value);
    StringBuilder safe = new StringBuilder(json.length());
    json.codePoints().forEach(c -> append(c, safe)); // they occur only in texts
    return safe.toString();
  }

  private static void append(int c, StringBuilder text) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> {
        for (char unit : Character.toChars(c)) {
          text.append("\\u%04x".formatted((int) unit));
        }
      }
      default -> text.appendCodePoint(c);
    }
  }
}
