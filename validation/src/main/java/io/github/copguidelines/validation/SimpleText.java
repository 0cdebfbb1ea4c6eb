package io.github.copguidelines.validation;

import io.github.copguidelines.text.NormalText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name or title in a simple form, by which people who write it in two ways mean the same: letters
 * and digits in lower case and without marks, the forms of one Arabic letter alike.
 *
 * @param words the words in their order
 */
record SimpleText(List<String> words) {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  /**
   * Accents, and the vowels and lengthening strokes of Arabic and Hebrew. Marks of scripts that
   * cannot be read without them stay.
   */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05BD\\u05BF-\\u05C7\\u0610-\\u061A\\u0640"
              + "\\u064B-\\u065F\\u0670\\u06D6-\\u06ED]+");

  private static final String VARIANTS = "\u0649\u06CC\u0629\u0671\u06A9\u0131\u00F8\u0142\u0111";

  private static final String LETTERS = "\u064A\u064A\u0647\u0627\u0643iold";

  /** Articles, which some write before a name and others do not. */
  private static final Set<String> ARTICLES =
      Set.of("the", "le", "la", "les", "l", "el", "los", "las");

  /** With those that names of organisations hardly have. */
  private static final Set<String> IN_TITLES =
      Set.of("the", "a", "an", "le", "la", "les", "l", "un", "une", "el", "los", "las", "una");

  /**
   * A number, also one of Rome or China, and a letter that is alone, such as the letter of a part.
   */
  private static final Pattern COUNT =
      Pattern.compile(
          "\\p{Nd}+|(?<!\\p{L})[ivx]{1,5}(?!\\p{L})|(?<!\\p{L})\\p{L}(?!\\p{L})"
              + "|[\u3007\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341"
              + "\u767E\u5343\u4E0A\u4E2D\u4E0B\u7532\u4E59\u4E19]");

  static SimpleText of(String text) {
    String plain =
        MARKS
            .matcher(NormalText.of(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    StringBuilder simple = new StringBuilder();
    plain.chars().forEach(c -> simple.append(alike((char) c)));
    return new SimpleText(
        Arrays.stream(NO_WORD.split(simple)).filter(word -> !word.isEmpty()).toList());
  }

  private static char alike(char c) {
    int variant = VARIANTS.indexOf(c);
    if (variant >= 0) {
      return LETTERS.charAt(variant);
    }
    return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
  }

  /** Returns it without articles; the last word is none, but the letter of a part. */
  SimpleText withoutArticles() {
    int last = words.size() - 1;
    return new SimpleText(
        IntStream.rangeClosed(0, last)
            .filter(i -> i == last || !IN_TITLES.contains(words.get(i)))
            .mapToObj(words::get)
            .toList());
  }

  /** Returns the words once each, in the order of the alphabet. */
  String sorted() {
    return String.join(" ", new TreeSet<>(words));
  }

  /** Returns the words in their order, without blanks. */
  String letters() {
    return String.join("", words);
  }

  /**
   * Returns the letters in the order of the alphabet and the numbers in theirs, without articles:
   * the same for {@code The CyberSafe Kids} and {@code Kids, Cyber Safe}.
   */
  String anyOrder() {
    String rest =
        words.stream().filter(word -> !ARTICLES.contains(word)).collect(Collectors.joining());
    String all = rest.isEmpty() ? letters() : rest;
    int[] letters = all.codePoints().filter(c -> !Character.isDigit(c)).sorted().toArray();
    int[] digits = all.codePoints().filter(Character::isDigit).toArray();
    return new String(letters, 0, letters.length) + new String(digits, 0, digits.length);
  }

  /** Returns what counts in words: numbers, and letters that are alone. */
  static List<String> counts(String words) {
    return COUNT.matcher(words).results().map(found -> found.group()).toList();
  }
}
