package io.github.copguidelines.safeguarding;

/**
 * A place in a text that looks like personal data; it does not hold the text.
 *
 * @param kind what it looks like
 * @param start the index of its first {@code char}, from 0
 * @param end the index after its last {@code char}
 * @param certainty the certainty that it points to a person
 */
public record PersonalDataMatch(PersonalDataKind kind, int start, int end, Certainty certainty) {

  /** Returns true if the form of the text leaves little doubt. */
  public boolean sure() {
    return certainty == Certainty.SURE;
  }

  /** Returns true if an organisation seems to publish it, so that it points to no person. */
  public boolean ofOrganisation() {
    return certainty == Certainty.OF_ORGANISATION;
  }
}
