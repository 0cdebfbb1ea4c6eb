package io.github.copguidelines.schemas;

import io.github.copguidelines.vocabulary.Code;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The type of the cells of a column. */
public enum ColumnType implements Code {
  /** Text, codes and dates, as they appear in the document. */
  TEXT,
  /** Whole numbers. */
  INTEGER,
  /** Numbers, with a point before the fraction. */
  NUMBER,
  /** {@code true} or {@code false}. */
  BOOLEAN;

  /** Returns the type of a schema's values; empty if they have no single type. */
  static Optional<ColumnType> of(ObjectNode schema) {
    return switch (schema.path("type").asString("")) {
      case "string" -> Optional.of(TEXT);
      case "integer" -> Optional.of(INTEGER);
      case "number" -> Optional.of(NUMBER);
      case "boolean" -> Optional.of(BOOLEAN);
      case "" -> ofValues(schema.path("enum"));
      default -> Optional.empty();
    };
  }

  private static Optional<ColumnType> ofValues(JsonNode values) {
    for (ColumnType type : values()) {
      if (!values.isEmpty() && values.valueStream().allMatch(type::holds)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns the name of the type in JSON Schema and Table Schema. */
  String jsonName() {
    return this == TEXT ? "string" : name().toLowerCase(Locale.ROOT);
  }

  /** Returns true if a column of the type can hold a value of a document. */
  boolean holds(JsonNode value) {
    return switch (this) {
      case TEXT -> value.isString();
      case INTEGER, NUMBER -> value.isNumber();
      case BOOLEAN -> value.isBoolean();
    };
  }
}
