package io.github.copguidelines.serialization.schema;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.Locale;

/** The types of documents that have schemas; a new one is a new constant here. */
enum SchemaType {
  PRACTICE_RECORD(PracticeRecord.class);

  /** Where the addresses of all schemas begin; they are names, nothing needs to be served there. */
  static final String BASE = "https://copguidelines.github.io/schema/";

  /** The version of the wire format that the schemas describe. */
  static final String WIRE_VERSION = "1.0";

  private final Class<?> type;

  SchemaType(Class<?> type) {
    this.type = type;
  }

  Class<?> type() {
    return type;
  }

  String typeName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String fileName(Stage stage) {
    return typeName() + "-" + stage.code() + ".schema.json";
  }

  String id(Stage stage) {
    return BASE + WIRE_VERSION + "/" + fileName(stage);
  }
}
