package io.github.copguidelines.safeguarding;

import java.util.List;
import java.util.Set;

/**
 * First names that many have, where a capital letter alone does not tell a person from a place.
 *
 * <p>No list knows all names: this one is asked only where the form of the text says too little.
 */
final class FirstNames {

  private static final Set<String> NAMES = Lexicon.set("first-name");

  /** Those that are other words as well, so that a small letter makes them one. */
  private static final Set<String> WORDS = Lexicon.set("first-name-and-word");

  private static final Set<String> CASES =
      Set.of("а", "у", "ом", "ем", "е", "я", "ю", "и", "ы", "ой", "ей");
  private static final List<String> NOMINATIVES = List.of("", "а", "я", "й", "ь");

  private FirstNames() {}

  /** Returns true for a word, in lower case, that is such a name. */
  static boolean has(String word) {
    int hyphen = word.indexOf('-');
    String first = hyphen > 0 ? word.substring(0, hyphen) : word;
    return NAMES.contains(first)
        || (first.length() > 3 && first.charAt(0) >= 0x0400 && isDeclined(first));
  }

  /** Returns true for one in the form in which it is listed. */
  static boolean lists(String word) {
    return NAMES.contains(word);
  }

  /** Russian names change their endings by case. */
  private static boolean isDeclined(String word) {
    for (int length = 1; length <= 2; length++) {
      String stem = word.substring(0, word.length() - length);
      if (CASES.contains(word.substring(stem.length()))) {
        for (String ending : NOMINATIVES) {
          if (NAMES.contains(stem + ending)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns true for one that is a name in small letters too. */
  static boolean isInSmall(String word) {
    return NAMES.contains(word) && !WORDS.contains(word);
  }

  /** Returns true if one of the words of a part is such a name. */
  static boolean in(ScannedText text, int start, int end) {
    WordReader words = new WordReader(text, start);
    while (words.on() && words.end() <= end) {
      if (has(words.folded())) {
        return true;
      }
    }
    return false;
  }
}
