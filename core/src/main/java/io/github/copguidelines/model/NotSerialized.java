package io.github.copguidelines.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFilter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose objects are not data, such as a validator. Mappers of both Jackson versions
 * then reject them, with or without the library's module.
 *
 * <p>A mapper would write <code>{}</code> otherwise. The rejection does not need databind: the type
 * names an unknown filter, whose name explains the remedy.
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
