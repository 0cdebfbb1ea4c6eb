package io.github.copguidelines.service;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.validation.CopConstraints;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.validation.Errors;

/** The findings that the violations of {@code @Valid} carry. */
final class ViolationFindings {

  private ViolationFindings() {}

  /** Returns the findings by place. */
  static List<Finding> of(Errors errors) {
    return errors.getAllErrors().stream()
        .flatMap(error -> finding(error.unwrap(ConstraintViolation.class)))
        .sorted()
        .toList();
  }

  private static Stream<Finding> finding(ConstraintViolation<?> violation) {
    return CopConstraints.findingOf(violation).stream();
  }
}
