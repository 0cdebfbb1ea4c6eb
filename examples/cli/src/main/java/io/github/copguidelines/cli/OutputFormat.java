package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;

/** For whom a command writes. */
enum OutputFormat implements Code {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
