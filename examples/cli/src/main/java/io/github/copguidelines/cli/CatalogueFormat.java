package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;

/** The forms in which the catalogue is printed. */
enum CatalogueFormat implements Code {
  /** For people. */
  TEXT,
  /** A catalogue as one document, for programs. */
  JSON,
  /** One code list, for spreadsheets. */
  CSV,
  /** All vocabularies and the crosswalk, as JSON-LD. */
  SKOS_JSONLD,
  /** All vocabularies and the crosswalk, as Turtle. */
  SKOS_TURTLE
}
