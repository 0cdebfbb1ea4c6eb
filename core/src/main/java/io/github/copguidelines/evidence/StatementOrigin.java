package io.github.copguidelines.evidence;

import io.github.copguidelines.vocabulary.Code;

/** The origin of a statement. Closed list. */
public enum StatementOrigin implements Code {
  /** An authorized person stated it. */
  STATED,
  /** A program derived it from records; nobody has confirmed it yet. */
  DERIVED;
}
