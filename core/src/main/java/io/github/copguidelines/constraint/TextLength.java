package io.github.copguidelines.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a text may be, in Unicode code points, as JSON Schema counts.
 *
 * <p>Applies to a {@code String}, or on a localized text, where it holds for the text of each
 * language. Unless the least length is 0, no text may be blank. A localized text is also checked
 * for what always holds: it has at least one language, and each tag is well-formed.
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

  /** Returns the stages at which the constraint holds; always, where none is named. */
  Class<?>[] groups() default {};

  /** Returns what else is said of the constraint, for example its severity. */
  Class<? extends Payload>[] payload() default {};
}
