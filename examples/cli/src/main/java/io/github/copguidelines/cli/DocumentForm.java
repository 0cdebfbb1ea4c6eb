package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.Code;

/** How a document is written to a file of its own. */
enum DocumentForm implements Code {
  /** JSON. */
  JSON,
  /** YAML. */
  YAML
}
