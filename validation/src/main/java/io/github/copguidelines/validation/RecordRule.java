package io.github.copguidelines.validation;

import io.github.copguidelines.practice.PracticeRecord;

/** A rule between the fields of a practice record; implementations are immutable. */
interface RecordRule extends DocumentRule<PracticeRecord> {}
