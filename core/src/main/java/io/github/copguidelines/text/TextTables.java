package io.github.copguidelines.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of many things, kept by language outside of them.
 *
 * <p>A {@link LocalizedText} that {@linkplain LocalizedText#from refers into tables} asks for its
 * text when somebody wants it, so that a language nobody asks for need not be loaded. What a text
 * is must never change; tables are thread-safe.
 */
public interface TextTables {

  /** Returns the tags of the languages that there are, in their order, without loading one. */
  List<String> languages();

  /**
   * Returns a text.
   *
   * @param language one of {@link #languages}, exactly
   * @param key the key of the text
   * @return the text; null if the language lacks it
   */
  @Nullable String text(String language, String key);

  /**
   * Returns true if any language has a text. Asks one after the other; tables that know without
   * loading them all say so.
   *
   * @param key the key of the text
   */
  default boolean has(String key) {
    return languages().stream().anyMatch(language -> text(language, key) != null);
  }
}
