package io.github.copguidelines.schemas;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.Report;
import io.github.copguidelines.settings.ValidationSettings;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The types of documents that have schemas; a new one is a new constant here. */
enum SchemaType {
  /** How complete a record must be depends on the stage: a schema for each. */
  PRACTICE_RECORD(PracticeRecord.class, true),
  /** What holds for a catalogue holds always: one schema. */
  CATALOGUE(CatalogueDocument.class, false),
  /** The report that {@code validate} writes as JSON. */
  VALIDATION_REPORT(Report.class, false),
  /** Accepted warnings and changed severities. */
  VALIDATION_SETTINGS(ValidationSettings.class, false);

  /** Where the addresses of all schemas begin; they are names, nothing needs to be served there. */
  static final String BASE = "https://copguidelines.github.io/schema/";

  /** The version of the wire format that the schemas describe. */
  static final String WIRE_VERSION = "1.0";

  private final Class<?> type;
  private final boolean staged;

  SchemaType(Class<?> type, boolean staged) {
    this.type = type;
    this.staged = staged;
  }

  Class<?> type() {
    return type;
  }

  String typeName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the stages that have a schema; draft alone where it is the same for all. */
  List<Stage> stages() {
    return staged ? List.of(Stage.values()) : List.of(Stage.DRAFT);
  }

  /** Returns the stage whose schema serves the given one. */
  Stage serving(Stage stage) {
    return staged ? stage : Stage.DRAFT;
  }

  /** Returns the key of the title in {@link SchemaTexts}. */
  String titleKey(Stage stage) {
    return staged ? typeName() + "." + stage.code() : typeName();
  }

  String fileName(Stage stage, SchemaFormat format) {
    return titleKey(stage).replace('.', '-') + format.ending();
  }

  /** Returns the address of the type's JSON Schema, under a base. */
  String id(String base, Stage stage) {
    return base + WIRE_VERSION + "/" + fileName(stage, SchemaFormat.JSON_SCHEMA_2020_12);
  }

  /** Returns the address if a schema's address can begin with it. */
  static String checkedBase(String base) {
    URI address = URI.create(base);
    if (!address.isAbsolute()
        || address.isOpaque()
        || address.getRawQuery() != null
        || address.getRawFragment() != null
        || !base.endsWith("/")) {
      throw new IllegalArgumentException(
          "The base of schemas is an absolute address that ends with a slash.");
    }
    return base;
  }
}
