package io.github.copguidelines.terminology;

import io.github.copguidelines.text.NormalText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rules that simplify a language before its terms are compared with a text.
 *
 * <p>Case, width, runs of spaces and invisible characters, such as a soft hyphen, never count. In
 * the six languages of the lists accents do not count either: texts often drop them, and Russian
 * texts add them for stress. N with tilde and short i are separate letters.
 */
enum TermScript {
  /** Languages without rules: accents count. */
  PLAIN {
    @Override
    String folded(String text) {
      return text;
    }
  },
  /** English: accents, but no endings of other languages, whose titles appear in English texts. */
  ENGLISH {
    @Override
    String folded(String text) {
      return withoutAccents(text);
    }
  },
  /** French, Russian and Spanish: accents, and the endings of plurals and of feminine forms. */
  EUROPEAN {
    @Override
    String folded(String text) {
      return withoutAccents(text);
    }
  },
  /** Vowel signs and stretching do not count; letters with and without their marks are equal. */
  ARABIC {
    @Override
    String folded(String text) {
      return HARAKAT
          .matcher(withoutAccents(text))
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
  /** Spaces next to Chinese characters do not count; traditional and simplified forms are equal. */
  CHINESE {
    @Override
    String folded(String text) {
      return Traditional.simplified(BLANK_AT_HAN.matcher(withoutAccents(text)).replaceAll(""));
    }
  };

  private static final Pattern HARAKAT = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");

  /** Matches the space that a line break between two Chinese characters leaves. */
  private static final Pattern BLANK_AT_HAN =
      Pattern.compile("(?<=\\p{IsHan}) (?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}]) (?=\\p{IsHan})");

  private static final Pattern ACCENT =
      Pattern.compile(
          "(?<!n)\\u0303|(?<!\\p{IsCyrillic})\\u0306"
              + "|[\\u0300-\\u0302\\u0304\\u0305\\u0307-\\u036F\\uFE00-\\uFE0F]");

  /** Matches invisible format characters; the Arabic signs of numbers and verses are visible. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u0600-\\u0605\\u06DD]]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  abstract String folded(String text);

  /** Returns the script of a language, a BCP 47 tag. */
  static TermScript of(String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "ar" -> ARABIC;
      case "en" -> ENGLISH;
      case "es", "fr", "ru" -> EUROPEAN;
      case "zh" -> CHINESE;
      default -> PLAIN;
    };
  }

  /** Returns a text in its form for comparison: simplified and in lower case. */
  String simplified(String text) {
    String normal =
        NormalText.of(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replace('\u2010', '-')
            .replace('\u2013', '-');
    String seen = UNSEEN.matcher(normal).replaceAll("");
    return folded(BLANKS.matcher(seen).replaceAll(" ").strip());
  }

  private static String withoutAccents(String text) {
    String parted = NormalText.of(text, Normalizer.Form.NFD);
    return NormalText.of(ACCENT.matcher(parted).replaceAll(""), Normalizer.Form.NFC);
  }
}
