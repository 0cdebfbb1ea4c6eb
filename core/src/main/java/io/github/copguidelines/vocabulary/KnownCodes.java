package io.github.copguidelines.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The known codes of an open list, in the order of its constants. The class of the list fills it
 * during its initialization; it never changes later.
 */
final class KnownCodes<T extends OpenCode> {

  private final Function<String, T> constructor;
  private final List<T> codes = new ArrayList<>();

  KnownCodes(Function<String, T> constructor) {
    this.constructor = constructor;
  }

  /** Adds a code and returns its constant. */
  T add(String code) {
    T constant = constructor.apply(code);
    codes.add(constant);
    return constant;
  }

  boolean contains(T code) {
    return codes.contains(code);
  }

  List<T> list() {
    return Collections.unmodifiableList(codes);
  }
}
