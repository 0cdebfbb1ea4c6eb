package io.github.copguidelines.finding;

import io.github.copguidelines.vocabulary.Code;

/** The status of a finding compared with an earlier run. */
public enum FindingStatus implements Code {
  /** The earlier run did not report it. */
  NEW,
  /** Both runs report it. */
  UNCHANGED,
  /** Only the earlier run reported it. */
  FIXED;
}
