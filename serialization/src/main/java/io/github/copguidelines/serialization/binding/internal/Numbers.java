package io.github.copguidelines.serialization.binding.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses decimal numbers of JSON and YAML exactly. */
final class Numbers {

  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");

  private Numbers() {}

  static boolean isForm(String text) {
    return DECIMAL.matcher(text).matches();
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * Returns the number that a text represents; null if it is not a number or its exponent is too
   * large.
   */
  static @Nullable BigDecimal find(String text) {
    if (!isForm(text)) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null; // an exponent beyond Java's numbers
    }
  }

  /** Returns the number of digits without an exponent. */
  static long length(BigDecimal number) {
    long scale = number.scale();
    return scale >= 0 ? Math.max(number.precision(), scale) : number.precision() - scale;
  }
}
