package io.github.copguidelines.safeguarding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words with a capital letter that are no names of persons. */
final class NotNames {

  private static final Set<String> WORDS = Lexicon.set("not-name");

  private NotNames() {}

  /** Returns true if a word in lower case is one of them, or the name of a month. */
  static boolean hasWord(String word) {
    return WORDS.contains(word) || Months.has(word);
  }

  /** Returns true if a text in lower case is the name of a country in one of the six languages. */
  static boolean isCountry(String name) {
    return Countries.NAMES.contains(name);
  }

  /** Holds the names, which are gathered when they are first asked for. */
  private static final class Countries {
    static final Set<String> NAMES =
        Stream.of("ar", "en", "es", "fr", "ru", "zh")
            .map(Locale::forLanguageTag)
            .flatMap(Countries::in)
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    private static Stream<String> in(Locale language) {
      return Stream.of(Locale.getISOCountries())
          .map(country -> new Locale.Builder().setRegion(country).build())
          .map(country -> Cues.folded(country.getDisplayCountry(language)));
    }
  }
}
