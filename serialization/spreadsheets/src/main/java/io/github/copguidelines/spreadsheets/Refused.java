package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;

/** Thrown to give a file up; whoever reads it turns it into its finding. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  Refused(Finding finding) {
    super(finding.messageKey(), null, false, false);
    this.finding = finding;
  }

  /** Gives a file up by a rule. */
  static Refused by(Rule rule) {
    return new Refused(rule.at(Pointer.root()).build());
  }

  /** Gives a file up by a case of a rule. */
  static Refused by(Rule rule, String messageCase) {
    return new Refused(rule.at(Pointer.root()).messageCase(rule.id(), messageCase).build());
  }

  /** Gives a file up by a bound of a rule. */
  static Refused by(Rule rule, String messageCase, int max) {
    return new Refused(
        rule.at(Pointer.root()).messageCase(rule.id(), messageCase).argument("max", max).build());
  }

  Finding finding() {
    return finding;
  }
}
