package io.github.copguidelines.vocabulary;

import java.util.Locale;
import java.util.Optional;

/**
 * The names of languages in the six languages of the library, from Unicode CLDR: a draft that
 * nobody has reviewed yet. They are the same on every Java runtime.
 */
public final class LanguageNames {

  private LanguageNames() {}

  /**
   * Returns the name of a language, as in {@code Russian}, {@code Canadian French} or {@code
   * Spanish (Rwanda)}.
   *
   * @param tag a BCP 47 tag
   * @param reader the language of the name; English if the library lacks it
   * @return the name; the tag itself if its language has no name
   */
  public static String of(String tag, Locale reader) {
    Locale language = Locale.forLanguageTag(tag);
    return name(language.toLanguageTag(), reader)
        .or(() -> name(language.getLanguage(), reader).map(name -> widened(name, language, reader)))
        .orElse(tag);
  }

  /** Returns a name with the country of its tag, or otherwise the script. */
  private static String widened(String name, Locale language, Locale reader) {
    String country = language.getCountry();
    String other = country.isEmpty() ? language.getScript() : Countries.name(country, reader);
    if (other.isEmpty()) {
      return name;
    }
    return reader.getLanguage().equals("zh")
        ? name + "\uff08" + other + "\uff09"
        : name + " (" + other + ")";
  }

  private static Optional<String> name(String tag, Locale reader) {
    return NameTables.find("languages", tag, reader);
  }
}
