package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;

/** The form of a report. */
enum ReportFormat implements Code {
  /** For people. */
  TEXT,
  /** For programs, and to compare a later run with. */
  JSON,
  /** For tools of code reviews: SARIF 2.1.0. */
  SARIF,
  /** For spreadsheets. */
  CSV
}
