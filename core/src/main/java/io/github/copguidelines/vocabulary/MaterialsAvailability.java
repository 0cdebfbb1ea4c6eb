package io.github.copguidelines.vocabulary;

/** The availability of the materials to others. Closed list. */
public enum MaterialsAvailability implements Code {
  /** Yes, openly. */
  YES_OPEN,
  /** Yes, on request. */
  YES_ON_REQUEST,
  /** No. */
  NO;
}
