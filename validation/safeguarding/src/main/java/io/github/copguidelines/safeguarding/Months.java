package io.github.copguidelines.safeguarding;

import java.util.Set;

/** The names of months in the six languages, as a date has them. */
final class Months {

  private static final Set<String> NAMES = Lexicon.set("month");

  private Months() {}

  /** Returns true if a word in lower case is the name of a month. */
  static boolean has(String word) {
    return NAMES.contains(word);
  }
}
