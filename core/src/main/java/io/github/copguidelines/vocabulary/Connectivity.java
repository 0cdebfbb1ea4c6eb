package io.github.copguidelines.vocabulary;

/** The minimum connectivity that a practice needs. Closed list. */
public enum Connectivity implements Code {
  /** No connection. */
  OFFLINE,
  /** A slow connection. */
  LOW_BANDWIDTH,
  /** A fast connection. */
  BROADBAND,
  /** Not known. */
  UNKNOWN;
}
