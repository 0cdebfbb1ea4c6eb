package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;

/** Thrown to reject a file; the reader converts it to a finding. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  Refused(Finding finding) {
    super(finding.messageKey(), null, false, false);
    this.finding = finding;
  }

  /** Returns the rejection of a file by a rule. */
  static Refused by(Rule rule) {
    return new Refused(rule.at(Pointer.root()).build());
  }

  /** Returns the rejection of a file by a case of a rule. */
  static Refused by(Rule rule, String messageCase) {
    return new Refused(rule.at(Pointer.root()).messageCase(rule.id(), messageCase).build());
  }

  /** Returns the rejection of a file by a limit of a rule. */
  static Refused by(Rule rule, String messageCase, int max) {
    return new Refused(
        rule.at(Pointer.root()).messageCase(rule.id(), messageCase).argument("max", max).build());
  }

  Finding finding() {
    return finding;
  }
}
