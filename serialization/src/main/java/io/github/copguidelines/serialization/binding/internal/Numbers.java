package io.github.copguidelines.serialization.binding.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as JSON and YAML write them in decimal, kept exactly. */
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

  /** Returns the number that a text represents; null where it represents none or is beyond all. */
  static @Nullable BigDecimal find(String text) {
    if (!isForm(text)) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null; // an exponent that no number of Java holds
    }
  }

  /** Returns how many digits the number has when it is written without an exponent. */
  static long length(BigDecimal number) {
    long scale = number.scale();
    return scale >= 0 ? Math.max(number.precision(), scale) : number.precision() - scale;
  }
}
