package io.github.copguidelines.validation;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * Work on inputs of any size.
 *
 * @param name the kind of inputs
 * @param size the smallest input of a test
 * @param steps makes an input of a size, and returns what it goes through, to be run in order
 */
record Growth(String name, int size, IntFunction<Map<String, Runnable>> steps) {

  @Override
  public String toString() {
    return name;
  }
}
