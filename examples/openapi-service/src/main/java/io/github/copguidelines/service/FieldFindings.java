package io.github.copguidelines.service;

import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.report.ReportedFinding;
import io.github.copguidelines.validation.CopConstraints;
import io.github.copguidelines.validation.CopRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.validation.Errors;

/** Tells what a standard validator found in the words of the library's findings. */
final class FieldFindings {

  /** Which rule a constraint of the standard stands for on the model. */
  private static final Map<Class<? extends Annotation>, Rule> STANDARD =
      Map.of(
          NotNull.class, CopRules.REQUIRED,
          NotEmpty.class, CopRules.REQUIRED,
          Size.class, CopRules.LIST_SIZE,
          Pattern.class, CopRules.FORM,
          Min.class, CopRules.RANGE,
          Max.class, CopRules.RANGE,
          PositiveOrZero.class, CopRules.RANGE);

  private FieldFindings() {}

  /** Returns the findings by place, with messages in the language of the request. */
  static List<ReportedFinding> of(Errors errors) {
    return errors.getAllErrors().stream()
        .map(error -> of(error.unwrap(ConstraintViolation.class)))
        .sorted(Comparator.comparing(ReportedFinding::pointer).thenComparing(ReportedFinding::rule))
        .toList();
  }

  private static ReportedFinding of(ConstraintViolation<?> violation) {
    var descriptor = violation.getConstraintDescriptor();
    boolean warns = descriptor.getPayload().contains(Severity.Warning.class);
    return ReportedFinding.builder()
        .rule(rule(violation.getMessageTemplate(), descriptor.getAnnotation()))
        .severity(warns ? Severity.WARNING : Severity.ERROR)
        .pointer(CopConstraints.pointerOf(violation).toString())
        .message(violation.getMessage())
        .build();
  }

  /** The library's own constraints have the rule in their messages: {@code {FIELD-002.max}}. */
  private static String rule(String template, Annotation constraint) {
    return template.startsWith("{FIELD-")
        ? template.substring(1, "{FIELD-000".length())
        : Objects.requireNonNull(STANDARD.get(constraint.annotationType())).id();
  }
}
