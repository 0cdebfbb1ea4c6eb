package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.Pointer;

/** Judges one value: that of a property, an element of a list, or the list. */
@FunctionalInterface
interface Check {

  /** Adds what there is to say about a value at a place. */
  void check(Object value, Pointer at, Findings findings);
}
