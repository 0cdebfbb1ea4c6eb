package io.github.copguidelines.serialization.binding.internal;

import java.util.Locale;

/** The kind of a value in a document. */
enum Kind {
  OBJECT,
  LIST,
  TEXT,
  NUMBER,
  BOOLEAN,
  NULL,
  ALIAS,
  OTHER;

  /** Returns the word that appears in messages. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
