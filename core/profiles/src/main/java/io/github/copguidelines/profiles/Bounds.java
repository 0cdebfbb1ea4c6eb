package io.github.copguidelines.profiles;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.Need;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Property;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The library's own constraints on the values of a field, as keywords of JSON Schema. A regular
 * expression among them is a {@link Pattern} that matches the whole text.
 */
final class Bounds {

  private Bounds() {}

  /** Returns the keywords for single values of a property. */
  static Map<String, @Nullable Object> ofValues(Property property, Stage stage) {
    Map<String, @Nullable Object> keywords = new LinkedHashMap<>();
    for (Annotation annotation : property.annotatedType().getAnnotations()) {
      if (annotation instanceof TextLength length) {
        if (holds(length.groups(), length.payload(), stage)) {
          keywords.put("minLength", length.min());
          keywords.put("maxLength", length.max());
        }
      } else if (annotation instanceof jakarta.validation.constraints.Pattern pattern) {
        if (holds(pattern.groups(), pattern.payload(), stage)) {
          keywords.put("pattern", Pattern.compile(pattern.regexp()));
        }
      } else if (annotation instanceof LanguageTag) {
        keywords.put("pattern", Pattern.compile(Forms.LANGUAGE_TAG));
      } else if (annotation instanceof Min min) {
        keywords.put("minimum", min.value());
      } else if (annotation instanceof Max max) {
        keywords.put("maximum", max.value());
      } else if (annotation instanceof PositiveOrZero) {
        keywords.put("minimum", 0);
      }
    }
    return keywords;
  }

  /** Returns the keywords for a list as a whole. */
  static Map<String, @Nullable Object> ofList(Property property, Stage stage) {
    Map<String, @Nullable Object> keywords = new LinkedHashMap<>();
    for (Size size : property.accessor().getAnnotationsByType(Size.class)) {
      if (holds(size.groups(), size.payload(), stage)) {
        keywords.put("minItems", size.min());
        keywords.put("maxItems", size.max());
      }
    }
    return keywords;
  }

  private static boolean holds(Class<?>[] groups, Class<? extends Payload>[] payload, Stage stage) {
    return Need.of(groups, payload, stage) == Need.REQUIRED;
  }
}
