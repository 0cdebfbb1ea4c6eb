package io.github.copguidelines.finding;

import io.github.copguidelines.text.PartialDate;

/**
 * A warning that somebody looked at and accepted: it is counted and shown apart.
 *
 * @param finding the finding; never an error
 * @param reason why it was accepted, in the words of whoever did
 * @param until the last day on which that holds
 */
public record AcceptedFinding(Finding finding, String reason, PartialDate until) {

  /** Refuses errors. */
  public AcceptedFinding {
    if (finding.severity() == Severity.ERROR) {
      throw new IllegalArgumentException("An error cannot be accepted: " + finding);
    }
  }

  /** Returns the finding; the reason is text of a document and is not shown. */
  @Override
  public String toString() {
    return finding.toString();
  }
}
