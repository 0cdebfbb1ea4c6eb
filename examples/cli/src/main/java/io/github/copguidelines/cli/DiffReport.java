package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.RecordDiff;

/** Receives changes as they are found, and reports them. */
interface DiffReport {

  /** Writes the beginning of the report. */
  void begin();

  /** Reports the change of one document. */
  void add(RecordDiff change);

  /** Writes the numbers of changes. */
  void finish(DiffCounts counts);
}
