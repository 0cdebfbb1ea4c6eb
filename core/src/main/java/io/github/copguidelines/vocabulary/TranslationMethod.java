package io.github.copguidelines.vocabulary;

/** The method of a translation. Closed list. */
public enum TranslationMethod implements Code {
  /** By a person. */
  HUMAN,
  /** By a machine. */
  MACHINE;
}
