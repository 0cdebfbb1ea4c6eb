package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.profile.DocumentType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The types of documents with schemas; add a constant for a new one. */
enum SchemaType {
  /** A practice record, with a schema for each stage. */
  PRACTICE_RECORD(DocumentType.PRACTICE_RECORD),
  /** A contribution to a meeting. */
  CONTRIBUTION(DocumentType.CONTRIBUTION),
  /** Answers to a survey. */
  SURVEY_RESPONSE(DocumentType.SURVEY_RESPONSE),
  /** The state of a national strategy. */
  NATIONAL_STRATEGY(DocumentType.NATIONAL_STRATEGY),
  /** A programme of several partners. */
  PROGRAMME(DocumentType.PROGRAMME),
  /** The envelope of documents that a member sends. */
  SUBMISSION(DocumentType.SUBMISSION),
  /** The catalogue, with one schema. */
  CATALOGUE(DocumentType.CATALOGUE),
  /** The report that {@code validate} writes as JSON. */
  VALIDATION_REPORT(DocumentType.VALIDATION_REPORT),
  /** The report that {@code coverage} writes as JSON. */
  COVERAGE_REPORT(DocumentType.COVERAGE_REPORT),
  /** Accepted warnings and changed severities. */
  VALIDATION_SETTINGS(DocumentType.VALIDATION_SETTINGS),
  /** A partner's requirements beyond the model. */
  PROFILE(DocumentType.PROFILE);

  /** The base address of all schemas; the addresses are names and need not resolve. */
  static final String BASE = "https://copguidelines.github.io/schema/";

  /** The version of the wire format that the schemas describe. */
  static final String WIRE_VERSION = "1.0";

  private final DocumentType document;

  SchemaType(DocumentType document) {
    this.document = document;
  }

  /** Returns the schema type of a document type. */
  static SchemaType of(DocumentType document) {
    return valueOf(document.name());
  }

  Class<?> type() {
    return document.modelType();
  }

  String typeName() {
    return document.code();
  }

  /** Returns the name of the type among the definitions: {@code PracticeRecord}. */
  String declaredName() {
    return Arrays.stream(name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** Returns true for documents that offices write, for which the validator has further rules. */
  boolean isOfOffices() {
    return switch (this) {
      case PRACTICE_RECORD,
          CONTRIBUTION,
          SURVEY_RESPONSE,
          NATIONAL_STRATEGY,
          PROGRAMME,
          SUBMISSION ->
          true;
      case CATALOGUE, VALIDATION_REPORT, COVERAGE_REPORT, VALIDATION_SETTINGS, PROFILE -> false;
    };
  }

  /** Returns the stages with a schema; only draft if all stages have the same. */
  List<Stage> stages() {
    return document.hasStages() ? List.of(Stage.values()) : List.of(Stage.DRAFT);
  }

  /** Returns the stage whose schema applies to a stage. */
  Stage serving(Stage stage) {
    return document.hasStages() ? stage : Stage.DRAFT;
  }

  /** Returns the stage whose requirements a schema has; the last one if a type has no stages. */
  Stage judgedAt(Stage stage) {
    return document.hasStages() ? stage : Stage.PUBLICATION;
  }

  /** Returns the key of the title in {@link SchemaTexts}. */
  String titleKey(Stage stage) {
    return document.hasStages() ? typeName() + "." + stage.code() : typeName();
  }

  /** Returns a base address; rejects an invalid one. */
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
