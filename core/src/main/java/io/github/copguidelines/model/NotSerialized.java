package io.github.copguidelines.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFilter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose objects are not data, such as a validator, so that a mapper of either Jackson
 * refuses to write them, with or without the library's module.
 *
 * <p>A mapper would write <code>{}</code> otherwise. The refusal needs no databind: it is a filter
 * that no mapper has, whose name says what to do instead.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@JsonFilter(NotSerialized.REASON)
public @interface NotSerialized {

  /** The reason, which the exceptions of mappers repeat. */
  String REASON = "The type is not a value of a document. Write what its methods return.";
}
