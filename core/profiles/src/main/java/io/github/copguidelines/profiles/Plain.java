package io.github.copguidelines.profiles;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares plain values as JSON Schema does. */
final class Plain {

  private Plain() {}

  /** Returns true if two plain values are the same in JSON, where 1 and 1.0 are one number. */
  static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return number(x).compareTo(number(y)) == 0;
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      return x.size() == y.size() && sameElements(x.iterator(), y.iterator());
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return x.keySet().equals(y.keySet())
          && x.keySet().stream().allMatch(name -> same(x.get(name), y.get(name)));
    }
    return Objects.equals(a, b);
  }

  private static boolean sameElements(Iterator<?> x, Iterator<?> y) {
    while (x.hasNext()) {
      if (!same(x.next(), y.next())) {
        return false;
      }
    }
    return true;
  }

  static BigDecimal number(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }
}
