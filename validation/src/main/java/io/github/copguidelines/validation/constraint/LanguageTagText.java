package io.github.copguidelines.validation.constraint;

import io.github.copguidelines.constraint.LanguageTag;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks that a text is a well-formed language tag. */
public final class LanguageTagText implements ConstraintValidator<LanguageTag, String> {

  /** Makes a check. */
  public LanguageTagText() {}

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return text == null || Texts.isLanguageTag(text);
  }
}
