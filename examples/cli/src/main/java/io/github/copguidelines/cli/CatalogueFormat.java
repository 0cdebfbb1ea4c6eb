package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;

/** The output formats of the catalogue. */
enum CatalogueFormat implements Code {
  /** For people. */
  TEXT,
  /** One JSON document, for programs. */
  JSON,
  /** One code list, for spreadsheets. */
  CSV,
  /** All vocabularies and the crosswalk, as JSON-LD. */
  SKOS_JSONLD,
  /** All vocabularies and the crosswalk, as Turtle. */
  SKOS_TURTLE
}
