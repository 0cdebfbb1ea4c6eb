package io.github.copguidelines.text;

import java.util.Locale;
import java.util.Set;

/** The direction of text in a language, and marks that keep the order of codes in it. */
public final class TextDirection {

  /** ISO 15924 codes of the scripts in use that run from right to left. */
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** Languages with such a script by default, if their tag does not name a script. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "bal", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "prs",
          "ps", "sd", "syr", "ug", "ur", "yi");

  /** Begins a left-to-right isolate, which does not affect the text around it. */
  private static final char ISOLATE = '\u2066';

  private static final char END = '\u2069';

  private TextDirection() {}

  /**
   * Returns true if a language is written from right to left.
   *
   * <p>The script of the locale decides, if it names one ({@code az-Arab}, {@code ks-Deva}),
   * otherwise the usual script of the language. The JDK has usual scripts only in its desktop
   * module, which this module does not need.
   */
  public static boolean isRightToLeft(Locale locale) {
    // The tag has current codes; getLanguage() may return former codes of Hebrew and Yiddish.
    String language = locale.toLanguageTag().split("-", 2)[0];
    return locale.getScript().isEmpty()
        ? LANGUAGES.contains(language)
        : SCRIPTS.contains(locale.getScript());
  }

  /**
   * Returns a text with directional isolates, so that codes, places and addresses keep their order
   * on a screen.
   *
   * <p>In a right-to-left line the slashes and hyphens at the ends of {@code /title} or {@code
   * POL-LEG-01} would change sides. In right-to-left languages, the invisible characters U+2066 and
   * U+2069 enclose each run of ASCII with letters or joined digits. Texts in other languages, and
   * text already enclosed, stay unchanged.
   */
  public static String isolated(String text, Locale locale) {
    if (!isRightToLeft(locale)) {
      return text;
    }
    StringBuilder marked = new StringBuilder(text.length() + 8);
    int from = 0;
    while (from < text.length()) {
      int to = from;
      if (text.charAt(from) == ISOLATE) {
        int end = text.indexOf(END, from);
        to = end < 0 ? text.length() : end + 1;
        marked.append(text, from, to);
      } else if (isAscii(text.charAt(from))) {
        while (to < text.length() && isAscii(text.charAt(to))) {
          to++;
        }
        isolate(text.substring(from, to), marked);
      } else {
        to = from + 1;
        marked.append(text.charAt(from));
      }
      from = to;
    }
    return marked.toString();
  }

  /** Returns a place or a file name within one pair of isolates, whatever characters it has. */
  public static String isolatedWhole(String text, Locale locale) {
    return isRightToLeft(locale) && !text.isEmpty() ? ISOLATE + text + END : text;
  }

  private static boolean isAscii(char c) {
    return c >= ' ' && c <= '~';
  }

  /**
   * Isolates a run of ASCII; punctuation and spaces at its ends belong to the sentence around it.
   */
  private static void isolate(String ascii, StringBuilder marked) {
    int from = 0;
    int to = ascii.length();
    while (from < to && !isWord(ascii.charAt(from)) && "/@#+*-".indexOf(ascii.charAt(from)) < 0) {
      from++;
    }
    while (from < to && !isWord(ascii.charAt(to - 1)) && "/@*-".indexOf(ascii.charAt(to - 1)) < 0) {
      to--;
    }
    int open = open(ascii, from, to);
    if (open > 0 && ascii.indexOf(')', to) >= 0) {
      to = ascii.indexOf(')', to) + 1;
    } else if (open < 0 && ascii.lastIndexOf('(', from - 1) >= 0) {
      from = ascii.lastIndexOf('(', from - 1);
    }
    boolean stays = true; // numbers, and separate characters
    for (int i = from; i < to; i++) {
      char c = ascii.charAt(i);
      boolean number = (c >= '0' && c <= '9') || ".,:() ".indexOf(c) >= 0;
      stays &= number || (to - from == 1 && !isWord(c));
    }
    if (stays) {
      marked.append(ascii);
    } else {
      marked.append(ascii, 0, from).append(ISOLATE).append(ascii, from, to).append(END);
      marked.append(ascii, to, ascii.length());
    }
  }

  /** Returns the number of open brackets at the end; negative if more are closed. */
  private static int open(String ascii, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      char c = ascii.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open;
  }

  private static boolean isWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
