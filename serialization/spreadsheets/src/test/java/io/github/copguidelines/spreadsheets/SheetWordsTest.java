package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWordsTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/copguidelines/spreadsheets");

  private static Map<String, String> words(String language) throws IOException {
    Properties words = new Properties();
    try (var in =
        Files.newBufferedReader(
            FOLDER.resolve("sheets_" + language + ".properties"), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    Map<String, String> sorted = new TreeMap<>();
    words.forEach((key, text) -> sorted.put((String) key, (String) text));
    return sorted;
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{[^}]*\\}")
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void everyLanguageHasTheSameWordsWithTheSameValuesInThem(String language) throws IOException {
    Map<String, String> english = words("en");
    Map<String, String> others = words(language);
    assertEquals(english.keySet(), others.keySet());
    english.forEach(
        (key, text) -> {
          assertEquals(arguments(text), arguments(others.getOrDefault(key, "")), key);
          assertTrue(key.equals("notes.draft") || !others.getOrDefault(key, "").isBlank(), key);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void wordsFitWhereProgramsPutThem(String language) throws IOException {
    Map<String, String> words = words(language);
    for (String key : Set.of("records", "examples", "notes", "lists")) {
      String name = words.getOrDefault("sheet." + key, "");
      assertTrue(name.length() <= 31 && !name.matches(".*[:\\\\/?*\\[\\]'].*"), name);
    }
    assertTrue(words.getOrDefault("error.title", "").length() <= 32);
    assertTrue(words.getOrDefault("error.text", "").length() <= 225);
  }
}
