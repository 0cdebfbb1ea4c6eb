package io.github.copguidelines.serialization.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/**
 * The titles and descriptions of schemas in one language: one file of texts by key.
 *
 * <p>Keys are a definition's name, the name and a member ({@code Cost.currency}), a type of
 * document ({@code catalogue}) and where it has stages a stage ({@code practice-record.draft}), or
 * a rule ({@code rule.PR-002}).
 */
final class SchemaTexts {

  private final Properties texts;

  private SchemaTexts(Properties texts) {
    this.texts = texts;
  }

  /** Returns the texts in English. */
  static SchemaTexts english() {
    String file = "texts_en.properties";
    Properties texts = new Properties();
    try (InputStream in = SchemaTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + file);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + file + " from the jar failed.", e);
    }
    return new SchemaTexts(texts);
  }

  /**
   * Returns the text with a key.
   *
   * @throws IllegalStateException if there is none, so that no schema goes out half described
   */
  String of(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("No text in texts_en.properties for " + key);
    }
    return text;
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
