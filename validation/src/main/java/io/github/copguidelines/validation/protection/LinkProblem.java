package io.github.copguidelines.validation.protection;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;

/** What may be wrong with a link, whatever field it appears in. */
enum LinkProblem {
  /** It has the name of a user, or a password. */
  CREDENTIALS("credentials", Severity.ERROR),
  /** It leads to a machine that others cannot reach. */
  PRIVATE_ADDRESS("private-address", Severity.ERROR),
  /** It starts a program. */
  SCHEME("scheme", Severity.ERROR),
  /** It has a key or a session; but who has a public page may well call a parameter so. */
  QUERY("query", Severity.WARNING);

  private final String messageCase;
  private final Severity severity;

  LinkProblem(String messageCase, Severity severity) {
    this.messageCase = messageCase;
    this.severity = severity;
  }

  Finding.Builder at(Pointer place) {
    return CopRules.LINK.at(place).messageCase(CopRules.LINK.id(), messageCase).severity(severity);
  }
}
