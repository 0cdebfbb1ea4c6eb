package io.github.copguidelines;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Lists the texts that the translations of a properties file lack, which appear in English until
 * somebody translates them.
 */
public final class Translations {

  private Translations() {}

  /**
   * Compares the generated file {@code <name>_missing.txt} of the test resources with the missing
   * texts of all translations, and fails if a translation has a key that English lacks.
   *
   * @param folder the folder of the properties files, below {@code src/main/resources}
   * @param name the name of the files before the language, such as {@code messages}
   */
  public static void assertMissingAreListed(Path folder, String name) throws IOException {
    Set<String> english = keys(folder.resolve(name + "_en.properties"));
    StringBuilder missing = new StringBuilder();
    for (Path file : files(folder, name)) {
      String fileName = file.getFileName().toString();
      String language = fileName.substring(name.length() + 1, fileName.indexOf('.'));
      Set<String> keys = keys(file);
      english.stream()
          .filter(key -> !keys.contains(key))
          .forEach(key -> missing.append(language).append(' ').append(key).append('\n'));
      keys.removeAll(english);
      if (!keys.isEmpty()) {
        throw new AssertionError(file + " has texts that English lacks: " + keys);
      }
    }
    Path tests = Path.of(folder.toString().replaceFirst("^.*src.main", "src/test"));
    GeneratedFile.assertCommitted(tests.resolve(name + "_missing.txt"), missing.toString());
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + "_\\w+\\.properties"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> keys(Path file) throws IOException {
    Properties texts = new Properties();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
