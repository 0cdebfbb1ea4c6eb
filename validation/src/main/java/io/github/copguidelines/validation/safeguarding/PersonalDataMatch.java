package io.github.copguidelines.validation.safeguarding;

import io.github.copguidelines.finding.Severity;

/**
 * A place in a text that looks like personal data; it does not hold the text.
 *
 * @param kind what it looks like
 * @param start the index of its first {@code char}, from 0
 * @param end the index after its last {@code char}
 * @param severity error where its form leaves little doubt, warning where harmless text may look
 *     alike, information where it is the address or the number of an organisation
 */
public record PersonalDataMatch(PersonalDataKind kind, int start, int end, Severity severity) {

  /** Returns true if the form of the text leaves little doubt. */
  public boolean sure() {
    return severity == Severity.ERROR;
  }

  /** Returns true if an organisation seems to publish it, so that it points to no person. */
  public boolean ofOrganisation() {
    return severity == Severity.INFO;
  }
}
