package io.github.copguidelines.text;

import java.util.Locale;
import java.util.Set;

/** In which direction a language is written. */
public final class TextDirection {

  /** ISO 15924 codes of the scripts in use that run from right to left. */
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** Languages that are written in such a script where their tag names none. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "bal", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "prs",
          "ps", "sd", "syr", "ug", "ur", "yi");

  private TextDirection() {}

  /**
   * Returns true if a language is written from right to left.
   *
   * <p>The script decides where the locale names one ({@code az-Arab}, {@code ks-Deva}), otherwise
   * the one that is usual for the language. The JDK knows usual scripts only for the desktop, and
   * this module stays free of it.
   */
  public static boolean isRightToLeft(Locale locale) {
    // The tag has the codes of today; getLanguage() may have the former ones of Hebrew and Yiddish.
    String language = locale.toLanguageTag().split("-", 2)[0];
    return locale.getScript().isEmpty()
        ? LANGUAGES.contains(language)
        : SCRIPTS.contains(locale.getScript());
  }
}
