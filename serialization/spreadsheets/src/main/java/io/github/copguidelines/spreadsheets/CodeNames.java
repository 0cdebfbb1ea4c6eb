package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.vocabulary.Countries;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The names that people write for codes, in all languages; thread-safe. */
final class CodeNames {

  private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  /** Accents, and what may be left out or written differently between words. */
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What follows a name in brackets, as in "Grooming (solicitation of children ...)". */
  private static final Pattern EXPLANATION = Pattern.compile("[(（](?s:.*)");

  /** A text that is longer is not a name. */
  private static final int LONGEST = 200;

  private final Map<String, Map<String, String>> byPlace = new ConcurrentHashMap<>();

  /** Returns the code that a name has in a column; empty where none or several have it. */
  Optional<String> code(Column column, String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            byPlace
                .computeIfAbsent(ChoiceLists.place(column), place -> names(column))
                .get(plain(name)))
        .filter(code -> !code.isEmpty());
  }

  private static Map<String, String> names(Column column) {
    Map<String, String> codes = new HashMap<>();
    Map<String, String> shortened = new HashMap<>();
    for (String language : LANGUAGES) {
      SheetWords words = SheetWords.in(Locale.forLanguageTag(language));
      new ChoiceLists(Locale.forLanguageTag(language), words)
          .of(column)
          .ifPresent(
              choices ->
                  choices
                      .labels()
                      .forEach(
                          (code, label) -> {
                            addAll(codes, code, label);
                            add(shortened, code, EXPLANATION.matcher(label).replaceFirst(""));
                          }));
      if (column.codes().contains("not-confirmed")) {
        add(codes, "confirmed", words.of("yes"));
        add(codes, "not-confirmed", words.of("no"));
      }
    }
    // In French, one code's name in full is another's without its explanation: Saint-Martin.
    shortened.forEach(codes::putIfAbsent);
    return codes;
  }

  private static void addAll(Map<String, String> codes, String code, String label) {
    add(codes, code, label);
    add(codes, code, code);
    if (Countries.isAssigned(code)) {
      Countries.names(code).forEach(name -> add(codes, code, name));
    }
  }

  /** Which of two codes a name that both have means, nobody can say. */
  private static void add(Map<String, String> codes, String code, String name) {
    codes.merge(plain(name), code, (one, other) -> one.equals(other) ? one : "");
  }

  /** Returns a name in small letters, without accents and punctuation. */
  private static String plain(String name) {
    String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
