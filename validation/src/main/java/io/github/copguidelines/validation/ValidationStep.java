package io.github.copguidelines.validation;

import io.github.copguidelines.finding.ValidationReport;

/** One step of a validation; implementations are immutable and thread-safe. */
interface ValidationStep {

  /** Returns the report of the steps before, changed or as it was. */
  ValidationReport apply(ValidationInput input, ValidationReport report);
}
