package io.github.copguidelines.validation.constraint;

import io.github.copguidelines.constraint.Distinct;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that no element of a list stands twice; a violation stands at each repeat. */
public final class DistinctList implements ConstraintValidator<Distinct, List<?>> {

  private String message = "";

  /** Makes a check, to be initialized. */
  public DistinctList() {}

  @Override
  public void initialize(Distinct constraint) {
    message = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
    if (list == null) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    boolean valid = true;
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(list.get(i))) {
        context
            .buildConstraintViolationWithTemplate(message)
            .addContainerElementNode("<list element>", List.class, 0)
            .inIterable()
            .atIndex(i)
            .addConstraintViolation();
        valid = false;
      }
    }
    return valid;
  }
}
