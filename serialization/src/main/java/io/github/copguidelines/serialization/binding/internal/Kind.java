package io.github.copguidelines.serialization.binding.internal;

import java.util.Locale;

/** What sort of value stands in a document. */
enum Kind {
  OBJECT,
  LIST,
  TEXT,
  NUMBER,
  BOOLEAN,
  NULL,
  ALIAS,
  OTHER;

  /** Returns the word that stands in messages. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
