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
 * <p>Every language has a list of its own making, no translation of another: what is said badly
 * differs. A list is loaded when it is asked for, once. Thread-safe.
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
   * @param languages the languages that there are, BCP 47 tags
   * @param source gives the list of one of these languages; asked at most once for each
   */
  public static Terminology of(List<String> languages, Function<String, TermList> source) {
    return new Terminology(languages, source);
  }

  /**
   * Returns a terminology of lists, in their order.
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

  /** Returns a terminology of no language. */
  public static Terminology empty() {
    return of(List.of());
  }

  /** Returns the languages that there are lists for, as BCP 47 tags. */
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
   * Returns the list that serves a text in the given locale: the locale is shortened step by step.
   *
   * <p>There is no fallback to another language; its terms would not be found.
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
