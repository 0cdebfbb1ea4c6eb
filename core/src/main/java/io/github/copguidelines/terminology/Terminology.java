package io.github.copguidelines.terminology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.text.StructuredValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The lists of terms to avoid, one for each language.
 *
 * <p>Each language has its own list, which is not a translation, because the terms to avoid differ.
 * A list is loaded once, at its first use. Thread-safe.
 */
public final class Terminology implements StructuredValue {

  private final List<String> languages;
  private final Function<String, TermList> source;
  private final Map<String, TermList> lists = new ConcurrentHashMap<>();

  private Terminology(List<String> languages, Function<String, TermList> source) {
    this.languages = List.copyOf(languages);
    this.source = source;
  }

  /**
   * Returns a terminology whose lists come from a source on first use.
   *
   * @param languages the available languages, as BCP 47 tags
   * @param source returns the list of one of these languages; called at most once for each
   */
  public static Terminology of(List<String> languages, Function<String, TermList> source) {
    return new Terminology(languages, source);
  }

  /**
   * Returns a terminology with lists, in their order.
   *
   * @throws IllegalArgumentException if two lists have the same language
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Terminology of(List<TermList> lists) {
    Map<String, TermList> byLanguage = new LinkedHashMap<>();
    for (TermList list : lists) {
      if (byLanguage.put(list.language(), list) != null) {
        throw new IllegalArgumentException("Two lists of terms are in " + list.language());
      }
    }
    return of(
        List.copyOf(byLanguage.keySet()),
        language -> Objects.requireNonNull(byLanguage.get(language)));
  }

  /** Returns a terminology without lists. */
  public static Terminology empty() {
    return of(List.of());
  }

  /** Returns the languages of the lists, as BCP 47 tags. */
  public List<String> languages() {
    return languages;
  }

  /** Returns the lists of all languages, in their order; loads those that are not yet loaded. */
  @JsonValue
  public List<TermList> lists() {
    return languages.stream().flatMap(language -> list(language).stream()).toList();
  }

  /** Returns the list of exactly this language. */
  public Optional<TermList> list(String language) {
    return languages.contains(language)
        ? Optional.of(lists.computeIfAbsent(language, source))
        : Optional.empty();
  }

  /**
   * Returns the list for a text in a locale, which is shortened step by step until a list fits.
   *
   * <p>There is no fallback to another language, whose terms would never match.
   */
  public Optional<TermList> list(Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      Optional<TermList> list = list(tag);
      if (list.isPresent()) {
        return list;
      }
    }
    return Optional.empty();
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  /** Returns the languages. */
  @Override
  public String toString() {
    return "Terminology" + languages;
  }
}
