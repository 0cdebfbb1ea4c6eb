package io.github.copguidelines.terminology;

import io.github.copguidelines.text.NormalText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a language is simplified before its terms are compared with a text. */
enum TermScript {
  /** Case and width do not count. */
  PLAIN {
    @Override
    String folded(String text) {
      return text;
    }
  },
  /** Vowel signs and stretching do not count; letters with and without their marks are one. */
  ARABIC {
    @Override
    String folded(String text) {
      return HARAKAT_AND_CONTROLS
          .matcher(text)
          .replaceAll("")
          .replace('أ', 'ا')
          .replace('إ', 'ا')
          .replace('آ', 'ا')
          .replace('ٱ', 'ا')
          .replace('ة', 'ه')
          .replace('ى', 'ي')
          .replace('ی', 'ي')
          .replace('ک', 'ك');
    }
  },
  /** Blanks between Latin and Chinese characters do not count. */
  CHINESE {
    @Override
    String folded(String text) {
      return BLANK_AT_HAN.matcher(text).replaceAll("");
    }
  },
  /** Io is the same as ie, as which it is often written. */
  RUSSIAN {
    @Override
    String folded(String text) {
      return text.replace('ё', 'е');
    }
  },
  /** Accents do not count, as texts often drop them; n with tilde is a letter of its own. */
  SPANISH {
    @Override
    String folded(String text) {
      String parted = NormalText.of(text, Normalizer.Form.NFD);
      return NormalText.of(ACCENT_NOT_ON_N.matcher(parted).replaceAll(""), Normalizer.Form.NFC);
    }
  };

  private static final Pattern HARAKAT_AND_CONTROLS =
      Pattern.compile(
          "[\\u064B-\\u0652\\u0670\\u0640\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern BLANK_AT_HAN =
      Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsLatin})|(?<=\\p{IsLatin}) (?=\\p{IsHan})");
  private static final Pattern ACCENT_NOT_ON_N = Pattern.compile("(?<!n)\\p{M}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  abstract String folded(String text);

  /** Returns the script of a language, a BCP 47 tag. */
  static TermScript of(String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "ar" -> ARABIC;
      case "es" -> SPANISH;
      case "ru" -> RUSSIAN;
      case "zh" -> CHINESE;
      default -> PLAIN;
    };
  }

  /** Returns a text as it is compared: simplified as the language allows, in lower case. */
  String simplified(String text) {
    String normal = NormalText.of(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded(BLANKS.matcher(normal.replace('’', '\'')).replaceAll(" ").strip());
  }
}
