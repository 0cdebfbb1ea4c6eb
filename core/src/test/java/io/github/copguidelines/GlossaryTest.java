package io.github.copguidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All bundles of all modules have one word for a thing: that of {@code glossary.tsv}. */
class GlossaryTest {

  /** The columns of the glossary between the term and the note. */
  private static final List<String> COLUMNS = List.of("en", "ar", "es", "fr", "ru", "zh");

  /** Copies of labels, of which some are cut. */
  private static final String COPIES = "/finding/labels.properties";

  private static final Pattern WORD = Pattern.compile("[\\w/-]+");

  private static Bundles bundles;

  @BeforeAll
  static void read() throws IOException {
    bundles = Bundles.ofAllModules();
  }

  private static List<Bundles.Entry> english() {
    return bundles.entries("en").filter(text -> !text.bundle().endsWith(COPIES)).toList();
  }

  /** Returns the English text without the words that every translation has as they are: codes. */
  private static String withoutCodes(Bundles.Entry english) {
    List<String> translations = new ArrayList<>();
    for (String language : Bundles.TRANSLATIONS) {
      String text = bundles.text(language, english.bundle(), english.key());
      if (text != null) {
        translations.add(text);
      }
    }
    return WORD.matcher(english.text())
        .replaceAll(
            word ->
                !translations.isEmpty()
                        && translations.stream().allMatch(text -> text.contains(word.group()))
                    ? " "
                    : Matcher.quoteReplacement(word.group()));
  }

  private static Map<String, Map<String, TermForms>> glossary() throws IOException {
    Map<String, Map<String, TermForms>> glossary = new LinkedHashMap<>();
    for (String[] line : SourceTree.table("glossary.tsv")) {
      assertEquals(COLUMNS.size() + 2, line.length, String.join(" ", line));
      Map<String, TermForms> forms = new HashMap<>();
      for (int i = 0; i < COLUMNS.size(); i++) {
        forms.put(COLUMNS.get(i), TermForms.of(COLUMNS.get(i), line[i + 1]));
      }
      glossary.put(line[0], forms);
    }
    return glossary;
  }

  /** Returns a word for each combination of a text and its languages that a table names. */
  private static Set<String> excepted(String table, int texts) throws IOException {
    Set<String> excepted = new TreeSet<>();
    for (String[] line : SourceTree.table(table)) {
      assertEquals(texts + 2, line.length, String.join(" ", line));
      for (String language : line[1].split(" ", -1)) {
        excepted.add(language + " | " + line[0] + (texts == 2 ? " | " + line[2] : ""));
      }
    }
    return excepted;
  }

  @Test
  void translationsHaveTheTermsOfTheGlossary() throws IOException {
    Map<String, Map<String, TermForms>> glossary = glossary();
    Set<String> excepted = excepted("glossary-exceptions.tsv", 2);
    Set<String> needless = new TreeSet<>(excepted);
    Set<String> unused = new TreeSet<>(glossary.keySet());
    List<String> wrong = new ArrayList<>();
    for (Bundles.Entry english : english()) {
      String source = TermForms.simplified("en", withoutCodes(english));
      Set<String> asked = new HashSet<>(glossary.keySet());
      asked.removeIf(term -> !glossary.get(term).get("en").isIn(source));
      unused.removeAll(asked);
      for (String language : Bundles.TRANSLATIONS) {
        String text = bundles.text(language, english.bundle(), english.key());
        if (text == null) {
          continue;
        }
        String translation = TermForms.simplified(language, text);
        glossary.forEach(
            (term, forms) -> {
              if (!forms.get(language).fits(translation, asked.contains(term))) {
                String place = language + " | " + term + " | " + english.key();
                needless.remove(place);
                if (!excepted.contains(place)) {
                  wrong.add(place + " | " + english.text() + " | " + text);
                }
              }
            });
      }
    }

    assertEquals("", String.join("\n", wrong));
    assertEquals(Set.of(), needless);
    assertEquals(Set.of(), unused);
  }

  @Test
  void identicalEnglishIsTranslatedAlike() throws IOException {
    Map<String, Map<String, Set<String>>> translations = new TreeMap<>();
    for (Bundles.Entry english : english()) {
      for (String language : Bundles.TRANSLATIONS) {
        String text = bundles.text(language, english.bundle(), english.key());
        if (text != null) {
          translations
              .computeIfAbsent(
                  language + " | " + simplified(english.text()), any -> new TreeMap<>())
              .computeIfAbsent(simplified(text), any -> new LinkedHashSet<>())
              .add(english.key());
        }
      }
    }
    translations.values().removeIf(texts -> texts.size() == 1);
    Set<String> reasons = excepted("alike.tsv", 1);
    Set<String> needless = new HashSet<>(reasons);
    needless.removeAll(translations.keySet());
    translations.keySet().removeAll(reasons);

    assertEquals(Map.of(), translations);
    assertEquals(Set.of(), needless);
  }

  private static String simplified(String text) {
    boolean ends = text.endsWith(".") || text.endsWith("\u3002");
    String sentence = ends ? text.substring(0, text.length() - 1) : text;
    return sentence.replace('\u00A0', ' ').replace('\u202F', ' ').toLowerCase(Locale.ROOT);
  }
}
