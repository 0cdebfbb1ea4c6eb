package io.github.copguidelines.safeguarding;

/** The certainty that a text points to a person, highest first. */
public enum Certainty {
  /** Its form leaves little doubt. */
  SURE,
  /** Harmless text may look alike. */
  UNSURE,
  /** It is the address, number or account of an organisation, and points to no person. */
  OF_ORGANISATION
}
