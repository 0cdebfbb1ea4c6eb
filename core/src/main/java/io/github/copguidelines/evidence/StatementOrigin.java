package io.github.copguidelines.evidence;

import io.github.copguidelines.vocabulary.Code;

/** How a statement came to be. Closed list. */
public enum StatementOrigin implements Code {
  /** Somebody who may say so stated it. */
  STATED,
  /** A program drew it from records; nobody has confirmed it yet. */
  DERIVED;
}
