package io.github.copguidelines.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words of templates in one language: one file of texts by key. Immutable. */
final class SheetWords {

  private final String language;
  private final Properties words;

  private SheetWords(String language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /** Returns the best words for a reader: in the language, in a wider one, or in English. */
  static SheetWords in(Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      Optional<SheetWords> found = find(tag);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return find("en").orElseThrow(() -> new IllegalStateException("The jar lacks English words"));
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  private static Optional<SheetWords> find(String language) {
    String file = "sheets_" + language + ".properties";
    try (InputStream in = SheetWords.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new SheetWords(language, words));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + file + " from the jar failed.", e);
    }
  }

  /** Returns the tag of the language. */
  String language() {
    return language;
  }

  /**
   * Returns the text of a key.
   *
   * @throws IllegalStateException if there is none, so that no template lacks a text
   */
  String of(String key) {
    return find(key, "")
        .orElseThrow(() -> new IllegalStateException("No text in " + language + " for " + key));
  }

  /** Returns the text of a key with values for the names in braces. */
  String of(String key, Map<String, String> values) {
    String text = of(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  /** Returns the text of a prefix and a name; empty if there is none. */
  Optional<String> find(String beginning, String name) {
    return Optional.ofNullable(words.getProperty(beginning + name));
  }
}
