package io.github.copguidelines.text;

import java.util.Locale;

/**
 * The punctuation marks between parts of a text in several languages, each with its space.
 *
 * <p>Other languages use the English marks. Thread-safe.
 */
public final class Punctuation {

  private Punctuation() {}

  /** Returns the comma of a sentence. */
  public static String comma(Locale language) {
    return choose(language, "\u060c ", "\uff0c", ", ");
  }

  /** Returns the comma of a list of names or codes. */
  public static String listComma(Locale language) {
    return choose(language, "\u060c ", "\u3001", ", ");
  }

  /** Returns the semicolon between phrases. */
  public static String semicolon(Locale language) {
    return choose(language, "\u061b ", "\uff1b", isFrench(language) ? "\u202f; " : "; ");
  }

  /** Returns the colon after a label. */
  public static String colon(Locale language) {
    return choose(language, ": ", "\uff1a", isFrench(language) ? "\u00a0: " : ": ");
  }

  private static boolean isFrench(Locale language) {
    return language.getLanguage().equals("fr");
  }

  private static String choose(Locale language, String arabic, String chinese, String other) {
    return switch (language.getLanguage()) {
      case "ar" -> arabic;
      case "zh" -> chinese;
      default -> other;
    };
  }
}
