package io.github.copguidelines.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits the length of a text, in Unicode code points, as JSON Schema counts.
 *
 * <p>Applies to a {@code String}, or to the text in each language of a localized text. Unless the
 * least length is 0, no text may be blank. The check also requires that a localized text has at
 * least one language and well-formed tags.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface TextLength {

  /** Returns the least number of code points. */
  int min() default 1;

  /** Returns the greatest number of code points. */
  int max();

  /** Returns the key of the message. */
  String message() default "{FIELD-002}";

  /** Returns the stages at which the constraint holds; empty if it holds at every stage. */
  Class<?>[] groups() default {};

  /** Returns the payload of the constraint, for example its severity. */
  Class<? extends Payload>[] payload() default {};
}
