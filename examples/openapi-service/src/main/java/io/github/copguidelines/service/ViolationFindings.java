package io.github.copguidelines.service;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.report.ReportedFinding;
import io.github.copguidelines.validation.CopConstraints;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/** The findings that the violations of {@code @Valid} carry. */
final class ViolationFindings {

  private ViolationFindings() {}

  /** Returns the findings by place, with messages in the language of the request. */
  static List<ReportedFinding> of(Errors errors) {
    Locale locale = LocaleContextHolder.getLocale();
    return errors.getAllErrors().stream()
        .flatMap(error -> finding(error.unwrap(ConstraintViolation.class)))
        .sorted()
        .map(finding -> of(finding, locale))
        .toList();
  }

  private static Stream<Finding> finding(ConstraintViolation<?> violation) {
    return CopConstraints.findingOf(violation).stream();
  }

  private static ReportedFinding of(Finding finding, Locale locale) {
    return ReportedFinding.builder()
        .rule(finding.rule())
        .severity(finding.severity())
        .pointer(finding.pointer().toString())
        .message(finding.message(locale))
        .build();
  }
}
