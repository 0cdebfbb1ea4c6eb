package io.github.copguidelines.finding;

import io.github.copguidelines.text.PartialDate;

/**
 * A warning that somebody looked at and accepted: it is counted and shown apart.
 *
 * @param finding the finding; never an error
 * @param reason why it was accepted, in the words of whoever did
 * @param until the last day on which that holds
 * @param inDocument whether the document itself says so, and not settings beside it
 */
public record AcceptedFinding(
    Finding finding, String reason, PartialDate until, boolean inDocument) {

  /** Makes one that settings accept. */
  public AcceptedFinding(Finding finding, String reason, PartialDate until) {
    this(finding, reason, until, false);
  }

  /** Returns the same about a finding that was changed. */
  public AcceptedFinding with(Finding changed) {
    return new AcceptedFinding(changed, reason, until, inDocument);
  }

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
