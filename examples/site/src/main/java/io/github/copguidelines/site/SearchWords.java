package io.github.copguidelines.site;

import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.Terminology;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Words that a search takes for others of the same meaning, in one language. */
final class SearchWords {

  private SearchWords() {}

  /**
   * Returns the groups of {@code search_en.txt} and its like: a search for one finds the others.
   */
  static List<List<String>> groups(Locale language) {
    String name = "search_" + language.getLanguage() + ".txt";
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SearchWords.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(", ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns for each term to avoid the terms to use instead, behind it; none finds the first. */
  static List<List<String>> terms(Locale language, Terminology terminology) {
    return terminology.list(language).stream()
        .flatMap(list -> list.entries().stream())
        .flatMap(
            entry ->
                entry.avoid().stream()
                    .map(avoid -> Stream.concat(Stream.of(avoid), instead(entry)).toList()))
        .toList();
  }

  /** What is in brackets, or behind a stroke or a comma, is about the term and no part of it. */
  private static Stream<String> instead(TermEntry entry) {
    return entry.prefer().stream()
        .map(term -> term.replaceFirst("[(/;,\uff08\u060c].*", "").strip())
        .filter(term -> !term.isEmpty());
  }
}
