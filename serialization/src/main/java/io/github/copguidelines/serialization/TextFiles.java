package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.CatalogueLanguage;
import io.github.copguidelines.catalogue.TranslationStatus;
import io.github.copguidelines.text.TextTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the catalogue in the jar: one folder for each language with one file for each
 * document, and flat keys.
 *
 * <p>The file {@code languages} lists the folders, each with the status of its texts, so adding a
 * language needs no code. English defines the texts; other languages may lack texts or whole files.
 * Each language is loaded as a whole, once, at the first use of a text.
 *
 * <p>The file {@code counts} contains the number of texts in each list, so that a list can be made
 * before its texts are loaded. Thread-safe.
 */
final class TextFiles implements TextTables {

  private static final String ENGLISH = "en";

  /** The file with the numbers of texts in lists. */
  static final String COUNTS = "counts";

  /** The initial capacity for all texts of a language, so that the map need not grow. */
  private static final int EXPECTED = 8192;

  private static final List<String> DOCUMENTS =
      List.of(
          "policy-makers",
          "industry",
          "parents-educators",
          "children",
          "vocabularies",
          "labels",
          "national-strategy");

  private final Function<String, @Nullable InputStream> files;
  private final List<CatalogueLanguage> languages;
  private final List<String> tags;
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final Map<String, Map<String, String>> loaded = new ConcurrentHashMap<>();

  /**
   * Reads the languages and the lengths of lists.
   *
   * @param files opens a file by its name, such as {@code ar/industry.properties}; null if there is
   *     none
   */
  TextFiles(Function<String, @Nullable InputStream> files) {
    this.files = files;
    this.languages = languages(files);
    this.tags = languages.stream().map(CatalogueLanguage::tag).toList();
    if (!tags.contains(ENGLISH)) {
      throw new IllegalStateException("The texts of the catalogue lack English");
    }
    lines(files, COUNTS).forEach(this::addCount);
  }

  /** Returns the texts in the jar. */
  static TextFiles bundled() {
    return new TextFiles(TextFiles::bundled);
  }

  /** Opens one of the files in the jar. */
  static @Nullable InputStream bundled(String name) {
    return TextFiles.class.getResourceAsStream("catalogue/texts/" + name);
  }

  /** Returns the languages with the status of their texts. */
  List<CatalogueLanguage> table() {
    return languages;
  }

  @Override
  public List<String> languages() {
    return tags;
  }

  @Override
  public @Nullable String text(String language, String key) {
    return texts(language).get(key);
  }

  /**
   * Returns true if English has the text; no language has a text that English lacks, so no other is
   * loaded.
   */
  @Override
  public boolean has(String key) {
    return texts(ENGLISH).containsKey(key);
  }

  /**
   * Returns the numbers of texts in the lists of an entry, without loading them, by the suffix of
   * the keys, for example {@code .parts}.
   *
   * @param entry the prefix of the keys of the entry
   */
  Map<String, Integer> counts(String entry) {
    return counts.getOrDefault(entry, Map.of());
  }

  /** Returns all texts of a language by key; loads them if necessary. */
  Map<String, String> texts(String language) {
    Map<String, String> known = loaded.get(language); // hardly ever null, and takes no lock
    return known == null ? loaded.computeIfAbsent(language, this::load) : known;
  }

  /** Returns the languages that are loaded so far. */
  Set<String> loaded() {
    return Set.copyOf(loaded.keySet());
  }

  private Map<String, String> load(String language) {
    Map<String, String> texts = new HashMap<>(EXPECTED);
    for (String document : DOCUMENTS) {
      String name = language + "/" + document + ".properties";
      try (InputStream in = files.apply(name)) {
        if (in != null) {
          TextLines.read(in.readAllBytes(), texts);
        } else if (language.equals(ENGLISH)) {
          throw new IllegalStateException("The bundled catalogue lacks the texts " + name);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Collections.unmodifiableMap(texts);
  }

  /** Reads lines such as {@code ar draft}. */
  private static List<CatalogueLanguage> languages(Function<String, @Nullable InputStream> files) {
    return lines(files, "languages").map(TextFiles::language).toList();
  }

  private static Stream<String> lines(Function<String, @Nullable InputStream> files, String name) {
    try (InputStream in = files.apply(name)) {
      if (in == null) {
        throw new IllegalStateException("The bundled catalogue lacks the table texts/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses a line such as {@code IND-GRTS-01.parts 5}. */
  private void addCount(String line) {
    int end = line.indexOf(' ');
    int dot = line.lastIndexOf('.', end);
    try {
      counts
          .computeIfAbsent(line.substring(0, dot), entry -> new HashMap<>())
          .put(line.substring(dot, end), Integer.valueOf(line.substring(end + 1)));
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalStateException("A line of the table of counts is wrong: " + line, e);
    }
  }

  private static CatalogueLanguage language(String line) {
    String[] cells = line.strip().split("\\s+", -1);
    if (cells.length != 2) {
      throw new IllegalStateException("A line of the table of languages has two words: " + line);
    }
    return CatalogueLanguage.builder()
        .tag(cells[0])
        .status(TranslationStatus.valueOf(cells[1].toUpperCase(Locale.ROOT)))
        .build();
  }
}
