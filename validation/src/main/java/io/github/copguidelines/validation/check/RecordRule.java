package io.github.copguidelines.validation.check;

import io.github.copguidelines.practice.PracticeRecord;

/** A rule between the fields of a practice record; implementations are immutable. */
public interface RecordRule extends DocumentRule<PracticeRecord> {}
