package io.github.copguidelines.validation;

import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.NormalText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The title of a record in one language with the name of its lead organisation, both in a simple
 * form: letters and digits in lower case, words in the order of the alphabet.
 */
record TitleKey(String organisation, String language, String words) {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern NO_NUMBER = Pattern.compile("[^\\p{Nd}]+");

  /** Longer titles are no titles; comparing takes time by the square of the length. */
  private static final int LONGEST = 300;

  /** Returns one for each name of the organisation and language of the title. */
  static Collection<TitleKey> all(PracticeRecord record) {
    Set<String> organisations = new TreeSet<>();
    record
        .leadOrganisation()
        .flatMap(lead -> lead.name())
        .map(LocalizedText::asMap)
        .orElse(Map.of())
        .values()
        .forEach(name -> organisations.add(simplified(name)));
    organisations.remove("");
    List<TitleKey> keys = new ArrayList<>();
    for (String organisation : organisations) {
      record
          .title()
          .map(LocalizedText::asMap)
          .orElse(Map.of())
          .forEach(
              (language, title) -> {
                String words = simplified(title);
                if (!words.isEmpty() && words.length() <= LONGEST) {
                  keys.add(new TitleKey(organisation, language.toLowerCase(Locale.ROOT), words));
                }
              });
    }
    return keys;
  }

  private static String simplified(String text) {
    String[] words =
        NO_WORD.split(NormalText.of(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip());
    return String.join(" ", new TreeSet<>(List.of(words))).strip();
  }

  /**
   * Returns keys of which two titles that are near have at least one in common: the longest words,
   * or the ends of a single one, as where words are not set apart.
   */
  Set<String> blocks() {
    Set<String> parts = new TreeSet<>();
    String[] single = words.split(" ", -1);
    if (single.length == 1) {
      int end = Math.min(3, words.length());
      parts.add("^" + words.substring(0, end));
      parts.add("$" + words.substring(words.length() - end));
    } else {
      List.of(single).stream()
          // Words of one length stay in the order of the alphabet.
          .sorted(Comparator.comparing(String::length).reversed())
          .limit(3)
          .forEach(parts::add);
    }
    Set<String> blocks = new TreeSet<>();
    parts.forEach(part -> blocks.add(organisation + "|" + language + "|" + part));
    return blocks;
  }

  /** Returns whether the words are the same, or one letter in ten at most is another. */
  boolean isNear(TitleKey other) {
    if (words.equals(other.words)) {
      return true;
    }
    int most = Math.min(words.length(), other.words.length()) / 10;
    return Math.abs(words.length() - other.words.length()) <= most
        && numbers(words).equals(numbers(other.words))
        && NearestCode.distance(words, other.words) <= most;
  }

  private static String numbers(String words) {
    return NO_NUMBER.matcher(words).replaceAll(" ");
  }
}
