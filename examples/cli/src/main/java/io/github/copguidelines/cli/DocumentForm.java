package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;

/** The format of a document in a separate file. */
enum DocumentForm implements Code {
  /** JSON. */
  JSON,
  /** YAML. */
  YAML
}
