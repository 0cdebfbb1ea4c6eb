package io.github.copguidelines.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The traditional and variant forms of the Chinese characters in the listed terms.
 *
 * <p>It has no other characters: it does not convert texts, but lets both spellings of a term
 * match.
 */
final class Traditional {

  private static final String SAME = "=";

  private static final Map<Character, Character> SIMPLIFIED = load();

  private Traditional() {}

  /**
   * Reads lines with a character and its other forms; characters without other forms follow a
   * number sign.
   */
  private static Map<Character, Character> load() {
    Map<Character, Character> simplified = new HashMap<>();
    for (List<String> line : TermResource.lines("traditional.txt")) {
      if (!line.get(0).equals(SAME)) {
        for (char other : line.get(1).toCharArray()) {
          simplified.put(other, line.get(0).charAt(0));
        }
      }
    }
    return Map.copyOf(simplified);
  }

  /** Returns the simplified form of a character; the character itself if no term contains it. */
  static char simplified(char character) {
    return SIMPLIFIED.getOrDefault(character, character);
  }

  static String simplified(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = simplified(characters[i]);
    }
    return new String(characters);
  }
}
