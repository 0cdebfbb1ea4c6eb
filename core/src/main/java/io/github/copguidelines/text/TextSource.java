package io.github.copguidelines.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a localized text has its texts from. */
sealed interface TextSource {

  /** Returns the tags under which there may be a text, in order. */
  Iterable<String> tags();

  /** Returns the text of one of the {@link #tags}. */
  @Nullable String text(String tag);

  /** Returns all texts by tag, in order, unmodifiable. */
  Map<String, String> all();

  /** Texts that were given, in an unmodifiable map. */
  record Given(Map<String, String> all) implements TextSource {

    @Override
    public Iterable<String> tags() {
      return all.keySet();
    }

    @Override
    public @Nullable String text(String tag) {
      return all.get(tag);
    }
  }

  /** A key into tables; keeps nothing but that, as a catalogue holds thousands. */
  record Listed(TextTables tables, String key) implements TextSource {

    @Override
    public List<String> tags() {
      return tables.languages();
    }

    @Override
    public @Nullable String text(String tag) {
      return tables.text(tag, key);
    }

    @Override
    public Map<String, String> all() {
      Map<String, String> all = new LinkedHashMap<>();
      for (String tag : tags()) {
        String text = text(tag);
        if (text != null) {
          all.put(tag, text);
        }
      }
      return Collections.unmodifiableMap(all);
    }
  }
}
