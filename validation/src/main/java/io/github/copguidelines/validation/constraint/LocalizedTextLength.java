package io.github.copguidelines.validation.constraint;

import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the text of each language, and what holds for every localized text.
 *
 * <p>A violation stands at the language it is about. Its message tells what is wrong: {@code
 * FIELD-002} length, {@code FIELD-006} tag, {@code FIELD-006.repeated} the same language again,
 * {@code FIELD-007} blank, {@code FIELD-009} no language.
 */
public final class LocalizedTextLength implements ConstraintValidator<TextLength, LocalizedText> {

  private int min;
  private int max;

  /** Makes a check, to be initialized. */
  public LocalizedTextLength() {}

  @Override
  public void initialize(TextLength constraint) {
    min = constraint.min();
    max = constraint.max();
  }

  @Override
  public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    if (text.isEmpty()) {
      context.buildConstraintViolationWithTemplate("{FIELD-009}").addConstraintViolation();
      return false;
    }
    boolean valid = true;
    Set<String> repeated = Texts.repeated(text.asMap().keySet());
    for (Map.Entry<String, String> entry : text.asMap().entrySet()) {
      if (!Texts.isLanguageTag(entry.getKey())) {
        valid = violated(context, "{FIELD-006}", entry.getKey());
      } else if (repeated.contains(entry.getKey())) {
        valid = violated(context, "{FIELD-006.repeated}", entry.getKey());
      }
      if (Texts.isBlank(entry.getValue())) {
        valid = violated(context, "{FIELD-007}", entry.getKey());
      } else if (!fits(Texts.length(entry.getValue()))) {
        valid = violated(context, "{FIELD-002}", entry.getKey());
      }
    }
    return valid;
  }

  private boolean fits(int length) {
    return length >= min && length <= max;
  }

  private static boolean violated(ConstraintValidatorContext context, String template, String tag) {
    context
        .buildConstraintViolationWithTemplate(template)
        .addContainerElementNode("<map value>", Map.class, 1)
        .inIterable()
        .atKey(tag)
        .addConstraintViolation();
    return false;
  }
}
