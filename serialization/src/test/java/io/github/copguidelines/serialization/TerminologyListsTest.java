package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.Terminology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of the six languages, in texts as people write them. */
class TerminologyListsTest {

  private static final Terminology TERMS = Catalogues.itu2020().terminology();

  private static int count(String language, String text) {
    return TermFinder.of(TERMS.list(language).orElseThrow()).findUnquoted(text).size();
  }

  private static String told(String language, String text) {
    return TermFinder.of(TERMS.list(language).orElseThrow()).findUnquoted(text).stream()
        .map(found -> found.term() + (found.everyday() || found.term().endsWith(")") ? "?" : ""))
        .collect(Collectors.joining(", "));
  }

  /** A language, a term or "none", and a text that has it; escapes as in Java. */
  static Stream<Arguments> texts() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            TerminologyListsTest.class.getResourceAsStream("terms-in-texts.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .map(parts -> Arguments.of(parts[0], parts[1], unescaped(parts[2])));
    }
  }

  private static String unescaped(String text) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(text.replace("\\n", "\n"))
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textTellsItsTermAndNoOther(String language, String term, String text) {
    assertEquals(term.equals("none") ? "" : term, told(language, text));
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(TermFinder.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void whatAWordMayMeanBesidesIsOfAListedTerm(String language) throws IOException {
    for (String line : lines("context_" + language + ".txt")) {
      String[] parts = line.split(" ", 2);
      String text = "- " + parts[1] + " -";
      switch (parts[0]) {
        case "everyday" -> assertTrue(told(language, text).endsWith("?"), line);
        case "harmless" -> {
          assertEquals("", told(language, text), line);
          // So that nothing is let through for no reason: a word less, and the term is found.
          assertTrue(
              Stream.of(0, 1, 2, 3, 4, 5, 6, 7, 8)
                  .anyMatch(at -> isFoundIn(language, parts[1], at)),
              line);
        }
        case "title", "titled", "verb" -> assertEquals("", told(language, text), line);
        default -> throw new AssertionError(line);
      }
    }
  }

  /** Returns true if a listed term is found in a phrase that is cut at a place. */
  private static boolean isFoundIn(String language, String phrase, int at) {
    String begin = phrase.substring(0, Math.max(0, phrase.length() - at));
    String end = phrase.substring(Math.min(at, phrase.length()));
    String parted = phrase.replaceFirst("\\p{L}+$", "");
    return Stream.of(
            begin,
            end,
            parted,
            phrase.replaceFirst("^\\p{L}+", ""),
            "un " + parted,
            "les " + phrase.replaceFirst(" .*", ""))
        .anyMatch(text -> !told(language, text).isEmpty());
  }

  /** A character that a term has is in the table, with its other forms or among those of none. */
  @Test
  void everyCharacterOfAChineseTermWasLookedUpForItsTraditionalForm() throws IOException {
    List<String> lines = lines("traditional.txt");
    Set<Integer> known = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      (parts[0].equals("=") ? parts[1] : parts[0])
          .codePoints()
          .forEach(c -> assertTrue(known.add(c), line));
      if (!parts[0].equals("=")) {
        parts[1].codePoints().forEach(c -> assertTrue(others.add(c), line));
      }
    }
    Set<Integer> listed =
        TERMS.list("zh").orElseThrow().entries().stream()
            .flatMap(entry -> entry.avoid().stream())
            .flatMap(term -> term.codePoints().boxed())
            .filter(Character::isIdeographic)
            .collect(Collectors.toSet());

    assertEquals(listed, known);
    assertTrue(others.stream().noneMatch(known::contains));
  }

  static Stream<Arguments> terms() {
    return TERMS.languages().stream()
        .map(language -> TERMS.list(language).orElseThrow())
        .flatMap(
            list ->
                list.entries().stream()
                    .flatMap(
                        entry ->
                            entry.avoid().stream()
                                .map(term -> Arguments.of(list.language(), entry, term))));
  }

  /** As it stands, in capitals, in the plural, parted, and with what nobody sees. */
  @Test
  void everyListedTermIsFoundHoweverItIsWritten() {
    Map<String, TermFinder> finders = new HashMap<>();
    List<String> missed = new ArrayList<>();
    terms()
        .forEach(
            term -> {
              String language = (String) term.get()[0];
              TermEntry entry = (TermEntry) term.get()[1];
              String listed = ((String) term.get()[2]).replaceAll(" ?(\\(.*\\)|\\.\\.\\.)$", "");
              TermFinder finder =
                  finders.computeIfAbsent(
                      language, tag -> TermFinder.of(TERMS.list(tag).orElseThrow()));
              for (String form : forms(language, listed)) {
                if (finder.findUnquoted(form).stream().noneMatch(f -> f.entry().equals(entry))) {
                  missed.add(language + " " + form);
                }
              }
            });
    assertEquals(List.of(), missed);
    assertTrue(terms().count() > 2_317);
  }

  private static List<String> forms(String language, String term) {
    String unseen = term.charAt(0) + "\u00AD" + term.substring(1);
    List<String> forms =
        new ArrayList<>(List.of(term, term.toUpperCase(Locale.ROOT), "(" + term + ")", unseen));
    forms.add(term.replace(" ", "\n"));
    forms.add(term.replace(" ", "\u00A0 "));
    forms.add(Normalizer.normalize(term, Normalizer.Form.NFD));
    if (Set.of("en", "es", "fr").contains(language)) {
      forms.add(plural(language, term));
      forms.add(term.replace(" ", "-"));
    }
    return forms;
  }

  /** Puts the first and the last word in the plural, as far as that is a matter of an ending. */
  private static String plural(String language, String term) {
    String[] words = term.split(" ");
    for (int i : new int[] {0, words.length - 1}) {
      if (words[i].matches("\\p{L}{3,}") && !words[i].matches(".*(z|x|s|al|eau|oi|ez)$")) {
        boolean consonant =
            language.equals("es") && !words[i].matches(".*[aeiou\u00E1\u00E9\u00ED\u00F3\u00FA]$");
        words[i] += consonant ? "es" : "s";
      }
    }
    return String.join(" ", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The adjective that a circular of 2021 has, inflected and without accents.
        "es | los problemas de privacidad y el material pornogr\u00E1fico infantil",
        "es | MATERIAL PORNOGRAFICO INFANTIL",
        "ar | \u0648\u0628\u0625\u0628\u0627\u062D\u064A\u0629 \u0627\u0644\u0623\u0637\u0641\u0627\u0644",
        "ar | \u0641\u0625\u0628\u0627\u062D\u064A\u0629 \u0627\u0644\u0627\u0637\u0641\u0627\u0644",
        "ru | \u043E \u0434\u0435\u0442\u0441\u043A\u043E\u0439 \u043F\u043E\u0440\u043D\u043E\u0433\u0440\u0430\u0444\u0438\u0438",
        "ru | \u0434\u0435\u0442\u0441\u043A\u0443\u044E  \u043F\u043E\u0440\u043D\u043E\u0433\u0440\u0430\u0444\u0438\u044E",
        "zh | \u5173\u4E8E\u513F\u7AE5\u8272\u60C5\u7684\u62A5\u544A"
      })
  void termIsFoundInEachFormInUse(String language, String text) {
    assertEquals(1, count(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | material educativo infantil sobre pornograf\u00EDa y consentimiento",
        "es | la ley \u00ABsobre pornograf\u00EDa infantil\u00BB",
        "ar | \u062D\u0645\u0627\u064A\u0629 \u0627\u0644\u0623\u0637\u0641\u0627\u0644 \u0639\u0644\u0649 \u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A",
        "ar | \u064A\u0646\u0628\u063A\u064A \u0627\u0644\u0645\u0639\u0627\u0642\u0628\u0629",
        "ru | \u0434\u0435\u0442\u0441\u043A\u043E\u0439 \u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u0438",
        "zh | \u513F\u7AE5\u4E0A\u7F51\u4FDD\u62A4",
        "zh | \u300A\u9632\u6B62\u513F\u7AE5\u8272\u60C5\u7269\u54C1\u6761\u4F8B\u300B"
      })
  void harmlessWordsAndQuotedTitlesAreLetThrough(String language, String text) {
    assertEquals(0, count(language, text));
  }
}
