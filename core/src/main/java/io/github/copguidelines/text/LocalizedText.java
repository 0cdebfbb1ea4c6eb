package io.github.copguidelines.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Text in one or more languages, in the order in which it was given.
 *
 * <p>Languages are BCP 47 tags, for example {@code en}, {@code ar} or {@code zh-Hant}. It can hold
 * malformed tags and empty texts, so that the validator can report them. On the wire a localized
 * text is an object: {@code {"en": "...", "es": "..."}}.
 *
 * <p>Immutable and thread-safe. Two texts are equal when they have the same texts by the same tags;
 * order does not count.
 */
public final class LocalizedText implements StructuredValue {

  private static final LocalizedText EMPTY = given(Map.of());

  private final TextSource source;

  private LocalizedText(TextSource source) {
    this.source = source;
  }

  private static LocalizedText given(Map<String, String> texts) {
    return new LocalizedText(new TextSource.Given(texts));
  }

  /** Returns a text in no language, the starting point for {@link #with}. */
  public static LocalizedText empty() {
    return EMPTY;
  }

  /**
   * Returns a text in one language.
   *
   * @param language a BCP 47 tag such as {@code en}
   * @param text the text in that language
   */
  public static LocalizedText of(String language, String text) {
    requireEntry(language, text);
    return given(Map.of(language, text));
  }

  /**
   * Returns a text with the entries of a map from language tag to text, in the map's order.
   *
   * @throws NullPointerException if a tag or a text is null
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalizedText copyOf(Map<String, String> texts) {
    if (texts.size() == 1) { // most texts are in one language
      Map.Entry<String, String> only = texts.entrySet().iterator().next();
      return of(only.getKey(), only.getValue());
    }
    Map<String, String> copy = new LinkedHashMap<>(texts);
    copy.forEach(LocalizedText::requireEntry);
    return copy.isEmpty() ? EMPTY : given(Collections.unmodifiableMap(copy));
  }

  /**
   * Returns the text with a key in tables.
   *
   * <p>It behaves like any other text, but reads from the tables each time. {@link #text} and
   * {@link #get} load only the languages that they need; operations on all languages ({@link
   * #asMap}, {@link #languages}, comparing, printing) load all.
   */
  public static LocalizedText from(TextTables tables, String key) {
    return from(tables, key, "");
  }

  /**
   * Returns the text with a key of two parts in tables.
   *
   * <p>The parts are joined at the first look-up, so that a catalogue holds no key for each text.
   *
   * @param entry the first part, common to all texts of an entry, for example {@code POL-LEG-01}
   * @param property the second part, for example {@code .title}
   */
  public static LocalizedText from(TextTables tables, String entry, String property) {
    return new LocalizedText(new TextSource.Listed(tables, entry, property));
  }

  /** Returns a copy with a text in a language; this object is not changed. */
  public LocalizedText with(String language, String text) {
    requireEntry(language, text);
    Map<String, String> copy = new LinkedHashMap<>(source.all());
    copy.put(language, text);
    return given(Collections.unmodifiableMap(copy));
  }

  /**
   * Returns the best text for a reader with a locale.
   *
   * <p>The locale is shortened step by step ({@code zh-Hant-HK}, {@code zh-Hant}, {@code zh}); then
   * English is tried, then the first text given. An empty text in no language gives the empty
   * string.
   */
  public String text(Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      Optional<String> text = get(tag);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return get("en").orElseGet(() -> asMap().values().stream().findFirst().orElse(""));
  }

  /** Returns the text of exactly this language, compared without regard to case. */
  public Optional<String> get(String language) {
    String other = null;
    for (String tag : source.tags()) {
      if (tag.equals(language)) {
        return Optional.ofNullable(source.text(tag));
      }
      if (other == null && tag.equalsIgnoreCase(language)) {
        other = tag;
      }
    }
    return other == null ? Optional.empty() : Optional.ofNullable(source.text(other));
  }

  /** Returns the language tags in the order given. */
  public List<String> languages() {
    return List.copyOf(asMap().keySet());
  }

  /** Returns true if there is no text in any language. */
  public boolean isEmpty() {
    return source.isEmpty();
  }

  /** Returns the texts by language tag, as an unmodifiable map in the order given. */
  @JsonValue
  public Map<String, String> asMap() {
    return source.all();
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  private static void requireEntry(String language, String text) {
    if (language == null || text == null) {
      throw new NullPointerException("A localized text needs a language tag and a text.");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText text
        && (source.equals(text.source) || asMap().equals(text.asMap()));
  }

  @Override
  public int hashCode() {
    return asMap().hashCode();
  }

  /** Returns the number of languages, and never the texts, which might get into a log. */
  @Override
  public String toString() {
    return "LocalizedText{languages=" + asMap().size() + "}";
  }
}
