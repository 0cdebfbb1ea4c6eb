package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The titles and descriptions of schemas in one language: one file of texts by key.
 *
 * <p>Keys are a definition's name, the name and a member ({@code Cost.currency}), a type of
 * document ({@code catalogue}), with the stage if it has stages ({@code practice-record.draft}), or
 * a rule that a schema expresses in part ({@code rule.PR-007}).
 */
final class SchemaTexts {

  private static final String ENGLISH = "en";
  private static final String OF_SCHEMAS = "texts";

  private final String file;
  private final String language;
  private final Properties texts;

  private SchemaTexts(String file, String language, Properties texts) {
    this.file = file;
    this.language = language;
    this.texts = texts;
  }

  /** Returns the texts in English. */
  static SchemaTexts english() {
    return in(OF_SCHEMAS, Locale.ENGLISH);
  }

  /** Returns the best texts for a reader: in the language, in a wider one, or in English. */
  static SchemaTexts in(Locale locale) {
    return in(OF_SCHEMAS, locale);
  }

  /** Returns the best texts for a reader from a file, such as {@code dictionary}. */
  static SchemaTexts in(String file, Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      Optional<SchemaTexts> found = find(file, tag);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return find(file, ENGLISH)
        .orElseThrow(() -> new IllegalStateException("The jar lacks English texts"));
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  private static Optional<SchemaTexts> find(String name, String language) {
    String file = name + "_" + language + ".properties";
    try (InputStream in = SchemaTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties texts =
          language.equals(ENGLISH)
              ? new Properties()
              : new Properties(find(name, ENGLISH).orElseThrow().texts);
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new SchemaTexts(file, language, texts));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + file + " from the jar failed.", e);
    }
  }

  /** Returns the tag of the language. */
  String language() {
    return language;
  }

  boolean isEnglish() {
    return language.equals(ENGLISH);
  }

  /**
   * Returns the text with a key, in English if the language lacks it.
   *
   * @throws IllegalStateException if there is none, so that no schema lacks a description
   */
  String of(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("No text in " + file + " for " + key);
    }
    return text;
  }

  /**
   * Returns the title of a rule that no schema expresses, or the part that a schema does not
   * express.
   */
  String ofRule(String id) {
    String left = texts.getProperty("rule." + id);
    return left == null ? RuleBook.title(id, Locale.forLanguageTag(language)) : left;
  }

  /** Returns the keys of the language's own texts. */
  Set<String> keys() {
    return texts.keySet().stream().map(String.class::cast).collect(Collectors.toSet());
  }
}
