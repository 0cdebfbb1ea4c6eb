package io.github.copguidelines.schemas;

import io.github.copguidelines.vocabulary.Code;

/**
 * The forms in which the description of a type can be had, each made from its JSON Schema.
 *
 * <p>All describe the same documents; what a form cannot say is left out of it or appears in its
 * comments, never the other way round.
 */
public enum SchemaFormat implements Code {
  /** JSON Schema 2020-12, as it lies in the jar. */
  JSON_SCHEMA_2020_12("json-schema-2020-12", ".schema.json"),
  /** JSON Schema draft-07, for tools that know no later one; it judges every document alike. */
  DRAFT_07("draft-07", ".draft-07.json"),
  /** OpenAPI 3.1: a document without paths whose components are the type and all it is made of. */
  OPENAPI_3_1("openapi-3.1", ".openapi.json"),
  /** Declarations of TypeScript for the compiler's strict mode. */
  TYPESCRIPT("typescript", ".d.ts"),
  /**
   * A Table Schema (Frictionless Data) of the table that {@link Columns} describes: one document in
   * each row.
   */
  TABLE_SCHEMA("table-schema", ".table-schema.json"),
  /** A data dictionary for people, in Markdown with tables. */
  DICTIONARY_MD("dictionary-md", ".md"),
  /** The same as a page of HTML that needs nothing else, readable on phones and on paper. */
  DICTIONARY_HTML("dictionary-html", ".html");

  private final String code;
  private final String ending;

  SchemaFormat(String code, String ending) {
    this.code = code;
    this.ending = ending;
  }

  /** Returns the name of the form on the command line and in profiles. */
  @Override
  public String code() {
    return code;
  }

  /** Returns the end of its files' names, which no other form has: {@code .schema.json}. */
  String ending() {
    return ending;
  }
}
