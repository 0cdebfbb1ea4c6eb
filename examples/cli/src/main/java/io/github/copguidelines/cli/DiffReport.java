package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.RecordDiff;

/** How changes are reported as they come. */
interface DiffReport {

  /** Tells what comes before all changes. */
  void begin();

  /** Tells what became of one document. */
  void add(RecordDiff change);

  /** Tells how many there were. */
  void finish(DiffCounts counts);
}
