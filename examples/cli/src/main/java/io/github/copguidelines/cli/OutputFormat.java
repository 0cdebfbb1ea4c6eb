package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;

/** The output format of a command. */
enum OutputFormat implements Code {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
