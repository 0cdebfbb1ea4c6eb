package io.github.copguidelines.finding;

import io.github.copguidelines.vocabulary.Code;

/** What became of a finding since an earlier run. */
public enum FindingStatus implements Code {
  /** It was not there before. */
  NEW,
  /** It was there before and still is. */
  UNCHANGED,
  /** It was there before and is no longer. */
  FIXED;
}
