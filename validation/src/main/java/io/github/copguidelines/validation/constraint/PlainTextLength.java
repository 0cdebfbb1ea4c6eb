package io.github.copguidelines.validation.constraint;

import io.github.copguidelines.constraint.TextLength;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks the length of a plain text, in code points, and that it is not blank. */
public final class PlainTextLength implements ConstraintValidator<TextLength, String> {

  private int min;
  private int max;

  /** Makes a check, to be initialized. */
  public PlainTextLength() {}

  @Override
  public void initialize(TextLength constraint) {
    min = constraint.min();
    max = constraint.max();
  }

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    if (min > 0 && Texts.isBlank(text)) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate("{FIELD-007}").addConstraintViolation();
      return false;
    }
    int length = Texts.length(text);
    return length >= min && length <= max;
  }
}
