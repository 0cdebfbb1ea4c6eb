package io.github.copguidelines.validation.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The texts that people write where a text is still missing, in all languages; immutable.
 *
 * <p>Case, accents, punctuation and blanks make no difference. At most the first characters of a
 * text are looked at, as many as the longest placeholder needs.
 */
final class Placeholders {

  /** Those of the file of this package. */
  static final Placeholders STANDARD = load("placeholders.txt");

  /** The least number of the same letter that makes a placeholder; "www" and "III" are words. */
  private static final int SAME_LETTER = 4;

  /** As many characters as a long placeholder may have between its letters, for each letter. */
  private static final int SPREAD = 2;

  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> wholes = new HashSet<>();
  private final Set<String> inRequired = new HashSet<>();
  private final BitSet firstLetters = new BitSet();
  private final int longest;

  private Placeholders(List<String> lines) {
    int most = 0;
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      String key = fold(words[2]);
      most = Math.max(most, key.length());
      firstLetters.set(key.charAt(0));
      firstLetters.set(words[2].charAt(0));
      switch (words[1]) {
        case "begins" -> beginnings.add(key);
        case "whole" -> wholes.add(key);
        case "required" -> inRequired.add(key);
        default -> throw new IllegalStateException(line);
      }
    }
    longest = most;
  }

  private static Placeholders load(String file) {
    try (InputStream in = Placeholders.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing.");
      }
      return new Placeholders(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns true if a text is a placeholder.
   *
   * @param required true if the text is needed, so that "n/a" says nothing
   */
  boolean contains(String text, boolean required) {
    return isFiller(text, required) || isListed(text, required);
  }

  /** Returns true for "xxxx", "-----" and "[...]"; nearly always after the second character. */
  private static boolean isFiller(String text, boolean required) {
    int begun = -1;
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        continue;
      }
      int lower = Character.toLowerCase(c);
      begun = count++ == 0 ? lower : begun;
      if (Character.isLetter(begun) ? lower != begun : !isPunctuation(c)) {
        return false;
      }
    }
    return Character.isLetter(begun) ? count >= SAME_LETTER : count > (required ? 0 : 1);
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL ->
          true;
      default -> false;
    };
  }

  private boolean isListed(String text, boolean required) {
    int end = Math.min(text.length(), longest * SPREAD);
    if (!mayBegin(text, end)) {
      return false;
    }
    String head = decomposed(text.substring(0, end));
    StringBuilder folded = new StringBuilder(longest);
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (folded.length() == longest) {
          return false;
        }
        folded.append(Character.toLowerCase(c));
      } else if (!isWithinWord(c) && beginnings.contains(folded.toString())) {
        return true;
      }
    }
    String all = folded.toString();
    return beginnings.contains(all)
        || (end == text.length()
            && (wholes.contains(all) || (required && inRequired.contains(all))));
  }

  /** Returns true if a placeholder has the same first letter; most texts begin with another one. */
  private boolean mayBegin(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return firstLetters.get(Character.toLowerCase(c));
      }
    }
    return false;
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    decomposed(text)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> folded.append((char) Character.toLowerCase(c)));
    return folded.toString();
  }

  /** Returns a text with its accents apart from their letters. */
  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static boolean isWithinWord(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
