package io.github.copguidelines.schemas;

import io.github.copguidelines.vocabulary.Code;

/**
 * The formats of the description of a type, each made from its JSON Schema.
 *
 * <p>All describe the same documents. A format omits constraints that it cannot express, or has
 * them in comments; it never adds any.
 */
public enum SchemaFormat implements Code {
  /** JSON Schema 2020-12, as in the jar. */
  JSON_SCHEMA_2020_12("json-schema-2020-12", ".schema.json"),
  /**
   * JSON Schema draft-07, for tools without support for later versions; equivalent for every
   * document.
   */
  DRAFT_07("draft-07", ".draft-07.json"),
  /** OpenAPI 3.1: a document without paths, whose components are the type and its parts. */
  OPENAPI_3_1("openapi-3.1", ".openapi.json"),
  /** TypeScript declarations for the compiler's strict mode. */
  TYPESCRIPT("typescript", ".d.ts"),
  /**
   * A Table Schema (Frictionless Data) of the table that {@link Columns} describes: one document in
   * each row.
   */
  TABLE_SCHEMA("table-schema", ".table-schema.json"),
  /** A data dictionary for people, in Markdown with tables. */
  DICTIONARY_MD("dictionary-md", ".md"),
  /** The same as a self-contained HTML page, readable on phones and on paper. */
  DICTIONARY_HTML("dictionary-html", ".html");

  private final String code;
  private final String ending;

  SchemaFormat(String code, String ending) {
    this.code = code;
    this.ending = ending;
  }

  /** Returns the name of the format on the command line and in profiles. */
  @Override
  public String code() {
    return code;
  }

  /** Returns the unique ending of its file names, for example {@code .schema.json}. */
  String ending() {
    return ending;
  }
}
