package io.github.copguidelines.vocabulary;

/** Whether others can have the materials. Closed list. */
public enum MaterialsAvailability implements Code {
  /** Yes, openly. */
  YES_OPEN,
  /** Yes, on request. */
  YES_ON_REQUEST,
  /** No. */
  NO;
}
