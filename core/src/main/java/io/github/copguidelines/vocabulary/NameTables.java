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
 * Names of countries and languages, in a file for each language next to this class.
 *
 * <p>The names that the Java runtime has differ between its versions. These do not.
 */
final class NameTables {

  private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh");

  /** Each file is read once, when somebody first asks for one of its names. */
  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private NameTables() {}

  /** Returns the name for a code in a language, or in English where the library lacks that. */
  static Optional<String> find(String table, String code, Locale language) {
    String tag = LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : "en";
    return Optional.ofNullable(file(table + "_" + tag).getProperty(code))
        .or(() -> Optional.ofNullable(file(table + "_en").getProperty(code)));
  }

  /** Returns the name that replaces that of the table; empty for most. */
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
