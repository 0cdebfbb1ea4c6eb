package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;

/** Thrown to end reading a malformed document; never leaves this package. */
final class Malformed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Finding finding;
  private final RuntimeException failure;

  Malformed(Finding finding, RuntimeException failure) {
    super(null, failure, false, false);
    this.finding = finding;
    this.failure = failure;
  }

  Finding finding() {
    return finding;
  }

  /** Returns the exception of the parser. */
  RuntimeException failure() {
    return failure;
  }
}
