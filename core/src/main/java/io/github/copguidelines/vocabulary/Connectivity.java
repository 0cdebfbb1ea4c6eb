package io.github.copguidelines.vocabulary;

/** The least connection that a practice needs. Closed list. */
public enum Connectivity implements Code {
  /** None. */
  OFFLINE,
  /** A slow one. */
  LOW_BANDWIDTH,
  /** A fast one. */
  BROADBAND,
  /** Not known. */
  UNKNOWN;
}
