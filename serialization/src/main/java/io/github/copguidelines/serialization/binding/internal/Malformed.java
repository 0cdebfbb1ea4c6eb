package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;

/**
 * Ends the reading of a document that cannot be followed any further; never leaves this package.
 */
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

  /** Returns what the parser threw. */
  RuntimeException failure() {
    return failure;
  }
}
