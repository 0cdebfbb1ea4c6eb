package io.github.copguidelines.schemas;

import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.Need;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts constraint annotations to equivalent keywords.
 *
 * <p>It fails on an unknown constraint, so that none is silently left out. Constraints of a later
 * stage, and constraints that only warn, have no keyword.
 */
final class ConstraintKeywords {

  private final Stage stage;

  ConstraintKeywords(Stage stage) {
    this.stage = stage;
  }

  /** Adds the keywords for a list as a whole. */
  void addToList(AnnotatedElement annotations, ObjectNode schema) {
    for (Annotation annotation : annotations.getAnnotations()) {
      if (annotation instanceof NotEmpty notEmpty) {
        if (holds(notEmpty.groups(), notEmpty.payload())) {
          schema.put("minItems", 1);
        }
      } else if (annotation instanceof Size size) {
        if (holds(size.groups(), size.payload())) {
          addRange(schema, "minItems", size.min(), "maxItems", size.max());
        }
      } else if (annotation instanceof Distinct distinct) {
        if (holds(distinct.groups(), distinct.payload())) {
          schema.put("uniqueItems", true);
        }
      } else {
        requireKnown(annotation);
      }
    }
  }

  /** Adds the keywords for one value, in addition to its type. */
  void addToValue(
      AnnotatedElement annotations, Class<?> type, ObjectNode schema, Definitions definitions) {
    for (Annotation annotation : annotations.getAnnotations()) {
      if (annotation instanceof Pattern pattern) {
        if (holds(pattern.groups(), pattern.payload())) {
          addForm(pattern.regexp(), schema, definitions);
        }
      } else if (annotation instanceof LanguageTag tag) {
        if (holds(tag.groups(), tag.payload())) {
          addForm(Forms.LANGUAGE_TAG, schema, definitions);
        }
      } else if (annotation instanceof TextLength length) {
        if (holds(length.groups(), length.payload())) {
          addLength(length, type, schema);
        }
      } else if (annotation instanceof Min min) {
        if (holds(min.groups(), min.payload())) {
          schema.put("minimum", min.value());
        }
      } else if (annotation instanceof Max max) {
        if (holds(max.groups(), max.payload())) {
          schema.put("maximum", max.value());
        }
      } else if (annotation instanceof PositiveOrZero positive) {
        if (holds(positive.groups(), positive.payload())) {
          schema.put("minimum", 0);
        }
      } else {
        requireKnown(annotation);
      }
    }
    if (type == Integer.class) {
      addRangeOfInteger(schema);
    }
  }

  /** Adds the range of whole numbers, beyond which the reader rejects them. */
  private static void addRangeOfInteger(ObjectNode schema) {
    if (!schema.has("minimum")) {
      schema.put("minimum", Integer.MIN_VALUE);
    }
    if (!schema.has("maximum")) {
      schema.put("maximum", Integer.MAX_VALUE);
    }
  }

  /** Marks a member as deprecated if its accessor is. */
  static void addDeprecation(AnnotatedElement accessor, ObjectNode schema) {
    if (accessor.isAnnotationPresent(Deprecated.class)) {
      schema.put("deprecated", true);
    }
  }

  private static void addForm(String regexp, ObjectNode schema, Definitions definitions) {
    if (!definitions.addNamedForm(regexp, schema)) {
      schema.put("pattern", anchored(regexp));
    }
  }

  private static void addLength(TextLength length, Class<?> type, ObjectNode schema) {
    if (type == LocalizedText.class) {
      // The length applies to the text of each language; the definition requires that it is not
      // blank.
      schema.put("type", "object");
      ObjectNode text = schema.putObject("additionalProperties").put("type", "string");
      addRange(text, "minLength", length.min() > 1 ? length.min() : 0, "maxLength", length.max());
    } else {
      addRange(schema, "minLength", length.min(), "maxLength", length.max());
      if (length.min() > 0) {
        schema.put("pattern", Forms.NOT_BLANK);
      }
    }
  }

  private static void addRange(ObjectNode schema, String least, int min, String most, int max) {
    if (min > 0) {
      schema.put(least, min);
    }
    if (max < Integer.MAX_VALUE) {
      schema.put(most, max);
    }
  }

  /** Anchors an expression that is meant to match the whole text. */
  static String anchored(String regexp) {
    return "^(?:" + regexp + ")$";
  }

  private boolean holds(Class<?>[] groups, Class<? extends Payload>[] payload) {
    return Need.of(groups, payload, stage) == Need.REQUIRED;
  }

  private static void requireKnown(Annotation annotation) {
    Class<? extends Annotation> type = annotation.annotationType();
    boolean repeated = type.getSimpleName().equals("List") && type.getDeclaringClass() != null;
    if (type != NotNull.class && (repeated || type.isAnnotationPresent(Constraint.class))) {
      throw new IllegalStateException("No keyword is known for the constraint " + type.getName());
    }
  }
}
