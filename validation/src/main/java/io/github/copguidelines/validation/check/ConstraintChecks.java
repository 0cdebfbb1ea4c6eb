package io.github.copguidelines.validation.check;

import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/** Makes the check that a constraint annotation asks for. */
final class ConstraintChecks {

  private ConstraintChecks() {}

  /** Returns true if the annotation is a constraint on whether there is a value. */
  static boolean isRequirement(Annotation annotation) {
    return annotation instanceof NotNull || annotation instanceof NotEmpty;
  }

  /**
   * Returns the check of the value; nothing for an annotation that is no constraint on it.
   *
   * @throws IllegalStateException for a constraint that is not supported, which the model must not
   *     have
   */
  static Optional<Check> of(
      Annotation annotation, AnnotatedElement element, Class<?> type, String property) {
    if (isRequirement(annotation)
        || !annotation.annotationType().isAnnotationPresent(Constraint.class)) {
      return Optional.empty();
    }
    Terms terms = Terms.of(annotation);
    if (annotation instanceof TextLength length) {
      return Optional.of(
          type == LocalizedText.class
              ? TextChecks.localized(length.min(), length.max(), terms)
              : TextChecks.length(length.min(), length.max(), terms));
    }
    if (annotation instanceof Pattern pattern) {
      return Optional.of(TextChecks.form(pattern.regexp(), terms));
    }
    if (annotation instanceof LanguageTag) {
      return Optional.of(TextChecks.languageTag(terms));
    }
    if (annotation instanceof Distinct) {
      return Optional.of(ListChecks.distinct(terms));
    }
    if (annotation instanceof Size size) {
      return Optional.of(ListChecks.size(size.min(), size.max(), terms));
    }
    if (annotation instanceof Min min) {
      return Optional.of(NumberChecks.atLeast(min.value(), property, terms));
    }
    if (annotation instanceof Max max) {
      return Optional.of(NumberChecks.atMost(max.value(), property, terms));
    }
    if (annotation instanceof PositiveOrZero) {
      return Optional.of(NumberChecks.atLeast(0, property, terms));
    }
    throw new IllegalStateException("There is no check for " + annotation);
  }
}
