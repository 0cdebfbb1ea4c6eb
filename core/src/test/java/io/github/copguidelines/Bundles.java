package io.github.copguidelines;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of all modules, from the properties files below {@code src/main/resources}: those named
 * {@code name_fr.properties} and those in a folder {@code fr}. The file of a bundle without a
 * language counts as English.
 */
final class Bundles {

  /** The languages that English is translated into. */
  static final List<String> TRANSLATIONS = List.of("ar", "es", "fr", "ru", "zh");

  /** A text with its bundle and key. */
  record Entry(String bundle, String key, String text) {
    @Override
    public String toString() {
      return bundle + " " + key + ": " + text;
    }
  }

  /** Names of countries and languages are those of CLDR, not ours. */
  private static final String NAMES =
      Path.of("io", "github", "copguidelines", "vocabulary").toString();

  private static final Pattern LANGUAGE =
      Pattern.compile("(?<name>.*)[_/](?<tag>ar|en|es|fr|ru|zh)(?<rest>[./].*)");

  /** Texts by language, then by bundle, then by key. */
  private final Map<String, Map<String, Map<String, String>>> texts = new TreeMap<>();

  private Bundles() {}

  /** Reads the bundles of all modules. */
  static Bundles ofAllModules() throws IOException {
    Bundles bundles = new Bundles();
    for (Path file : SourceTree.files("src/main/resources", ".properties")) {
      if (!file.toString().contains(NAMES)) {
        bundles.add(file);
      }
    }
    return bundles;
  }

  private void add(Path file) throws IOException {
    String path = SourceTree.relative(file);
    Matcher language = LANGUAGE.matcher(path);
    boolean named = language.matches();
    String tag = named ? language.group("tag") : "en";
    String bundle = named ? language.group("name") + language.group("rest") : path;
    Properties read = new Properties();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      read.load(in);
    }
    Map<String, String> keys =
        texts
            .computeIfAbsent(tag, any -> new TreeMap<>())
            .computeIfAbsent(bundle, any -> new TreeMap<>());
    read.stringPropertyNames().forEach(key -> keys.put(key, read.getProperty(key)));
  }

  /** Returns the texts of a language, in the order of bundles and keys. */
  Stream<Entry> entries(String language) {
    return texts.getOrDefault(language, Map.of()).entrySet().stream()
        .flatMap(
            bundle ->
                bundle.getValue().entrySet().stream()
                    .map(text -> new Entry(bundle.getKey(), text.getKey(), text.getValue())));
  }

  /** Returns the text of a language, or null where the language lacks it. */
  String text(String language, String bundle, String key) {
    return texts.getOrDefault(language, Map.of()).getOrDefault(bundle, Map.of()).get(key);
  }
}
