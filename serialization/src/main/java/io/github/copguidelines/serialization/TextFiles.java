package io.github.copguidelines.serialization;

import io.github.copguidelines.text.LocalizedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of the catalogue as they lie in the jar: one folder for each language, one file in it
 * for each document, flat keys.
 *
 * <p>The file {@code languages} lists the folders, so that a language is added without code.
 */
final class TextFiles {

  private static final String FOLDER = "catalogue/texts/";

  private static final List<String> DOCUMENTS =
      List.of(
          "policy-makers",
          "industry",
          "parents-educators",
          "children",
          "vocabularies",
          "labels",
          "national-strategy");

  private TextFiles() {}

  /** Returns every text by its key. */
  static Map<String, LocalizedText> load() {
    Map<String, Map<String, String>> byKey = new TreeMap<>();
    for (String language : languages()) {
      for (String document : DOCUMENTS) {
        file(language + "/" + document + ".properties")
            .forEach(
                (key, text) ->
                    byKey
                        .computeIfAbsent(key.toString(), name -> new LinkedHashMap<>())
                        .put(language, text.toString()));
      }
    }
    Map<String, LocalizedText> texts = new LinkedHashMap<>();
    byKey.forEach((key, byLanguage) -> texts.put(key, LocalizedText.copyOf(byLanguage)));
    return texts;
  }

  private static List<String> languages() {
    try (BufferedReader in = open("languages")) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties file(String name) {
    try (BufferedReader in = open(name)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(String name) {
    InputStream in = TextFiles.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("The bundled catalogue lacks " + FOLDER + name);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
