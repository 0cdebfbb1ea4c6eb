package io.github.copguidelines.constraint;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.vocabulary.Code;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.stream.Stream;

/** How much a document needs a member at a stage: required, recommended or not. */
public enum Need implements Code {
  /** Without the member the document is not valid. */
  REQUIRED,
  /** Without the member the validator warns. */
  RECOMMENDED,
  /** The member may be left out. */
  NONE;

  /** Returns the need for a property at a stage, from its constraints. */
  public static Need of(Property property, Stage stage) {
    if (property.cardinality() == Property.Cardinality.ONE) {
      return REQUIRED;
    }
    AnnotatedElement annotations =
        property.cardinality() == Property.Cardinality.LIST
            ? property.accessor()
            : property.annotatedType();
    return Stream.concat(
            Arrays.stream(annotations.getAnnotationsByType(NotNull.class))
                .map(notNull -> of(notNull.groups(), notNull.payload(), stage)),
            Arrays.stream(annotations.getAnnotationsByType(NotEmpty.class))
                .map(notEmpty -> of(notEmpty.groups(), notEmpty.payload(), stage)))
        .min(Enum::compareTo)
        .orElse(NONE);
  }

  /**
   * Returns the need that a constraint with these groups and this payload expresses at the stage.
   */
  public static Need of(Class<?>[] groups, Class<? extends Payload>[] payload, Stage stage) {
    if (!stage.includes(Stage.from(groups))) {
      return NONE;
    }
    return Arrays.asList(payload).contains(Severity.Warning.class) ? RECOMMENDED : REQUIRED;
  }
}
