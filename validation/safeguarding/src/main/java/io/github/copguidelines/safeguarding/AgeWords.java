package io.github.copguidelines.safeguarding;

import java.util.Set;

/** The words around an age in the languages that put blanks between words. */
final class AgeWords {

  private static final Set<String> UNITS = Lexicon.set("age-unit");

  /** What is between a name and an age. */
  private static final Set<String> LINKS = Lexicon.set("age-link");

  /** Those of them that can only speak of an age. */
  private static final Set<String> AGED = Lexicon.set("aged");

  /** What is between an age and a name that follows it. */
  private static final Set<String> LINKS_ON = Lexicon.set("age-link-on");

  private static final Set<String> NAMED = Lexicon.set("named");

  /** What follows a number of years that is no age. */
  private static final Set<String> DURATIONS = Lexicon.set("duration");

  private static final Set<String> CHILDREN = Lexicon.set("arabic-child");

  private static final Set<String> ARABIC_NAMES = Lexicon.set("arabic-name");

  private static final Set<String> RANGES = Set.of("to", "and", "or", "through", "until");

  private AgeWords() {}

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  /** Returns true for the adjective that a language makes of an age: 12-летняя. */
  static boolean isAdjective(String word) {
    return word.equals("year-old") || word.startsWith("летн");
  }

  static boolean isLink(String word) {
    return LINKS.contains(word) || isAged(word);
  }

  static boolean isAged(String word) {
    return AGED.contains(word);
  }

  static boolean isLinkOn(String word) {
    return LINKS_ON.contains(word) || isNamed(word);
  }

  static boolean isNamed(String word) {
    return NAMED.contains(word);
  }

  static boolean isDuration(String word) {
    return DURATIONS.contains(word) || word.startsWith("d'");
  }

  static boolean isChild(String word) {
    return CHILDREN.contains(word);
  }

  static boolean isArabicName(String word) {
    return ARABIC_NAMES.contains(word);
  }

  /** Returns true for what makes two ages a range. */
  static boolean isRange(String word) {
    return RANGES.contains(word);
  }
}
