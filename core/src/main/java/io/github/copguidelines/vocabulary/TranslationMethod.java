package io.github.copguidelines.vocabulary;

/** How a translation was made. Closed list. */
public enum TranslationMethod implements Code {
  /** By a person. */
  HUMAN,
  /** By a machine. */
  MACHINE;
}
