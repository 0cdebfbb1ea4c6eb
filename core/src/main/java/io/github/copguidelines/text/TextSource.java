package io.github.copguidelines.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The source of the texts of a localized text. */
sealed interface TextSource {

  /** Returns the language tags that may have a text, in order. */
  Iterable<String> tags();

  /** Returns the text of one of the {@link #tags}. */
  @Nullable String text(String tag);

  /** Returns all texts by tag, in order, unmodifiable. */
  Map<String, String> all();

  /** Returns true if there are no texts. */
  boolean isEmpty();

  /** Explicit texts in an unmodifiable map. */
  record Given(Map<String, String> all) implements TextSource {

    @Override
    public Iterable<String> tags() {
      return all.keySet();
    }

    @Override
    public @Nullable String text(String tag) {
      return all.get(tag);
    }

    @Override
    public boolean isEmpty() {
      return all.isEmpty();
    }
  }

  /**
   * A key into tables, in two parts. A catalogue holds thousands and few are used, so they share
   * the parts, which are joined at each use.
   */
  record Listed(TextTables tables, String entry, String property) implements TextSource {

    private String key() {
      return entry.concat(property);
    }

    @Override
    public List<String> tags() {
      return tables.languages();
    }

    @Override
    public @Nullable String text(String tag) {
      return tables.text(tag, key());
    }

    @Override
    public boolean isEmpty() {
      return !tables.has(key());
    }

    @Override
    public Map<String, String> all() {
      String key = key();
      if (!tables.has(key)) {
        return Map.of();
      }
      Map<String, String> all = new LinkedHashMap<>();
      for (String tag : tags()) {
        String text = tables.text(tag, key);
        if (text != null) {
          all.put(tag, text);
        }
      }
      return Collections.unmodifiableMap(all);
    }
  }
}
