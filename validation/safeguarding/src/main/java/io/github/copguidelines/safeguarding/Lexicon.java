package io.github.copguidelines.safeguarding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The word lists of the detectors, in all languages, from one resource; immutable.
 *
 * <p>A line with a name in square brackets begins a list; the lines after it hold its words,
 * separated by commas.
 */
final class Lexicon {

  private static final Map<String, List<String>> LISTS = read();

  private Lexicon() {}

  /** Returns the words of a list, in its order. */
  static List<String> list(String name) {
    return Objects.requireNonNull(LISTS.get(name), name);
  }

  /** Returns the words of a list. */
  static Set<String> set(String name) {
    return Set.copyOf(list(name));
  }

  /** Returns the words of a list as cues. */
  static Cues cues(String name) {
    return new Cues(list(name));
  }

  private static Map<String, List<String>> read() {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
      Map<String, List<String>> lists = new HashMap<>();
      List<String> words = new ArrayList<>();
      for (String line : lines(Objects.requireNonNull(in, "lexicon.txt"))) {
        if (line.startsWith("[")) {
          words = new ArrayList<>();
          lists.put(line.substring(1, line.length() - 1), words);
        } else if (!line.startsWith("#")) {
          words.addAll(List.of(HanForms.simplified(line).split(",")));
        }
      }
      return Map.copyOf(lists);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
  }
}
