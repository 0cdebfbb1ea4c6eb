package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;

/** The forms of a coverage report that are printed. */
enum CoverageFormat implements Code {
  /** For people. */
  TEXT,
  /** A document of the type coverage-report, for programs, and to compare a later one with. */
  JSON,
  /** For spreadsheets. */
  CSV
}
