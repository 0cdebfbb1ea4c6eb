package io.github.copguidelines.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables of texts by language, outside the objects that the texts belong to.
 *
 * <p>A {@link LocalizedText} that {@linkplain LocalizedText#from refers into tables} reads its text
 * on demand, so that unused languages need not be loaded. A text must never change; tables are
 * thread-safe.
 */
public interface TextTables {

  /** Returns the tags of the available languages, in order, without loading any. */
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
   * Returns true if any language has a text. The default implementation loads one language after
   * the other; tables that know it without loading override this method.
   *
   * @param key the key of the text
   */
  default boolean has(String key) {
    return languages().stream().anyMatch(language -> text(language, key) != null);
  }
}
