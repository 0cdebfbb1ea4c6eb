package io.github.copguidelines.validation;

import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
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
 * The title of a record in one language with the name of its lead organisation, both as {@link
 * SimpleText} makes them.
 *
 * @param organisation the letters of its name, whatever their order and blanks
 * @param language the language of the title
 * @param words the words of the title in the order of the alphabet
 * @param letters the title as it is written, without blanks
 */
record TitleKey(String organisation, String language, String words, String letters) {

  /** Longer titles are no titles; comparing takes time by the square of the length. */
  private static final int LONGEST = 300;

  /** In shorter titles one letter makes another word. */
  private static final int SHORTEST = 5;

  private static final int SIGNS_OF_TWO_FAULTS = 8;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Returns one for each name of the organisation and language of the title. */
  static Collection<TitleKey> all(PracticeRecord record) {
    Set<String> organisations = new TreeSet<>();
    record
        .leadOrganisation()
        .flatMap(lead -> lead.name())
        .map(LocalizedText::asMap)
        .orElse(Map.of())
        .values()
        .forEach(name -> organisations.add(SimpleText.of(name).anyOrder()));
    organisations.remove("");
    List<TitleKey> keys = new ArrayList<>();
    for (String organisation : organisations) {
      record
          .title()
          .map(LocalizedText::asMap)
          .orElse(Map.of())
          .forEach(
              (language, title) -> {
                SimpleText simple = SimpleText.of(title).withoutArticles();
                String words = simple.sorted();
                if (!words.isEmpty() && words.length() <= LONGEST) {
                  keys.add(
                      new TitleKey(
                          organisation,
                          language.toLowerCase(Locale.ROOT),
                          words,
                          simple.letters()));
                }
              });
    }
    return keys;
  }

  /**
   * Returns keys; two titles that are near have at least one in common: the longest words, and
   * pieces of the whole, as where words are not set apart or apart in another way.
   */
  Set<String> blocks() {
    Set<String> parts = new TreeSet<>();
    List<String> single = List.of(words.split(" ", -1));
    ends(6, parts);
    if (single.size() == 1) {
      ends(3, parts);
      int piece = Math.min(3, letters.length());
      int middle = (letters.length() - piece) / 2;
      parts.add("~" + letters.substring(middle, middle + piece));
    } else {
      single.stream()
          // Words of one length stay in the order of the alphabet.
          .sorted(Comparator.comparing(String::length).reversed())
          .limit(3)
          .forEach(parts::add);
    }
    Set<String> blocks = new TreeSet<>();
    parts.forEach(part -> blocks.add(organisation + "|" + language + "|" + part));
    return blocks;
  }

  private void ends(int most, Set<String> parts) {
    int length = Math.min(most, letters.length());
    parts.add("^" + letters.substring(0, length));
    parts.add("$" + letters.substring(letters.length() - length));
  }

  /**
   * Returns whether the words are the same, or one letter in ten at most is another, but one in any
   * case, and two in titles of eight Chinese signs and more. What counts, such as a year, a number
   * of a phase or a letter of a part, is the same.
   */
  boolean isNear(TitleKey other) {
    if (words.equals(other.words) || letters.equals(other.letters)) {
      return true;
    }
    int most = Math.min(tolerance(), other.tolerance());
    return most > 0
        && Math.abs(letters.length() - other.letters.length()) <= most
        && SimpleText.counts(words).equals(SimpleText.counts(other.words))
        && (NearestCode.distance(letters, other.letters) <= most
            || NearestCode.distance(words, other.words) <= most);
  }

  private int tolerance() {
    int length = letters.length();
    if (length >= SIGNS_OF_TWO_FAULTS && HAN.matcher(letters).find()) {
      return Math.max(2, length / 10);
    }
    return length < SHORTEST ? 0 : Math.max(1, length / 10);
  }
}
