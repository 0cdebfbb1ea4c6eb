package io.github.copguidelines.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of countries and languages, from a resource file for each language.
 *
 * <p>Unlike the names in the Java runtime, they are the same in every version.
 */
final class NameTables {

  private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh");

  /** The files, each read once at its first use. */
  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private NameTables() {}

  /** Returns the name for a code in a language, or in English if the library lacks the language. */
  static Optional<String> find(String table, String code, Locale language) {
    String tag = LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : "en";
    return Optional.ofNullable(file(table + "_" + tag).getProperty(code))
        .or(() -> Optional.ofNullable(file(table + "_en").getProperty(code)));
  }

  /** Returns the name that replaces the name in the table; empty for most codes. */
  static Optional<String> correction(String code, Locale language) {
    String tag = LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : "en";
    return Optional.ofNullable(file("country_corrections").getProperty(tag + "." + code));
  }

  /** Returns all names for a code: in each language, replaced ones, and what else people write. */
  static Set<String> all(String code) {
    Set<String> names = new HashSet<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      correction(code, locale).ifPresent(names::add);
      find("countries", code, locale).ifPresent(names::add);
    }
    names.addAll(List.of(file("country_short_forms").getProperty(code, code).split("; ", -1)));
    return names;
  }

  private static Properties file(String name) {
    return FILES.computeIfAbsent(name, NameTables::load);
  }

  private static Properties load(String name) {
    Properties names = new Properties();
    try (InputStream in = NameTables.class.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("The library lacks the file " + name + ".properties.");
      }
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
