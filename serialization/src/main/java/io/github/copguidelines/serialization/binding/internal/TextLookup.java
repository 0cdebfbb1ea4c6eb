package io.github.copguidelines.serialization.binding.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A look-up of values by the characters that a parser holds.
 *
 * <p>Codes are short and frequent: it needs no string for the look-up. Immutable and thread-safe.
 */
final class TextLookup<T> {

  private final char[] @Nullable [] texts;
  private final @Nullable Object[] values;
  private final int mask;

  /** Copies a map of texts to values. */
  TextLookup(Map<String, T> known) {
    // At most a quarter full, so that a search is short and always ends at an empty place.
    int size = Integer.highestOneBit(4 * known.size() + 1);
    this.texts = new char[size] @Nullable [];
    this.values = new @Nullable Object[size];
    this.mask = size - 1;
    known.forEach(this::put);
  }

  private void put(String text, T value) {
    int at = spread(text.hashCode()) & mask;
    while (texts[at] != null) {
      at = (at + 1) & mask;
    }
    texts[at] = text.toCharArray();
    values[at] = value;
  }

  /** Returns true if there are no values. */
  boolean isEmpty() {
    return mask == 0;
  }

  /** Returns the value of a text; null if there is none. */
  @SuppressWarnings("unchecked") // only values of the type are put
  @Nullable T get(char[] characters, int start, int length) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int at = spread(hash) & mask;
    for (char[] text = texts[at]; text != null; text = texts[at]) {
      if (isEqual(text, characters, start, length)) {
        return (T) values[at];
      }
      at = (at + 1) & mask;
    }
    return null;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 16);
  }

  private static boolean isEqual(char[] text, char[] characters, int start, int length) {
    if (text.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text[i] != characters[start + i]) {
        return false;
      }
    }
    return true;
  }
}
