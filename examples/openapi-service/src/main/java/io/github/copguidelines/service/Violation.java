package io.github.copguidelines.service;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.validation.CopConstraints;
import jakarta.validation.ConstraintViolation;

/**
 * A constraint that a field breaks, as a standard validator tells it.
 *
 * @param severity whether the record can be used all the same
 * @param pointer the place, a JSON Pointer by the names on the wire
 * @param message what is wrong, in the language of the request
 */
record Violation(Severity severity, String pointer, String message) {

  static Violation of(ConstraintViolation<?> violation) {
    boolean warns =
        violation.getConstraintDescriptor().getPayload().contains(Severity.Warning.class);
    return new Violation(
        warns ? Severity.WARNING : Severity.ERROR,
        CopConstraints.pointerOf(violation).toString(),
        violation.getMessage());
  }
}
