package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one property of an object by the constraints on its accessor; immutable. */
final class PropertyCheck {

  private final Property property;
  private final @Nullable Rule required;
  private final List<StagedCheck> ofList;
  private final List<StagedCheck> ofValue;
  private final @Nullable TypeCheck nested;

  /** A check and the stage from which on it holds. */
  private record StagedCheck(Stage from, Check check) {}

  private PropertyCheck(Property property, AnnotatedElement value) {
    Class<?> type = property.type();
    this.property = property;
    this.required =
        Arrays.stream((list(property) ? property.accessor() : value).getAnnotations())
            .filter(ConstraintChecks::isRequirement)
            .findFirst()
            .map(annotation -> Terms.of(annotation).rule(CopRules.REQUIRED.id()))
            .orElse(null);
    this.ofList = list(property) ? checks(property.accessor(), List.class, property) : List.of();
    this.ofValue = checks(value, type, property);
    this.nested = value.isAnnotationPresent(Valid.class) ? TypeCheck.of(type) : null;
  }

  static PropertyCheck of(Property property) {
    return new PropertyCheck(property, property.annotatedType());
  }

  private static boolean list(Property property) {
    return property.cardinality() == Property.Cardinality.LIST;
  }

  private static List<StagedCheck> checks(
      AnnotatedElement element, Class<?> type, Property property) {
    List<StagedCheck> checks = new ArrayList<>();
    for (Annotation annotation : element.getAnnotations()) {
      ConstraintChecks.of(annotation, element, type, property.name())
          .map(check -> new StagedCheck(Terms.of(annotation).from(), check))
          .ifPresent(checks::add);
    }
    return List.copyOf(checks);
  }

  String name() {
    return property.name();
  }

  /** Returns true if an object lacks the property at a stage, and that is an error. */
  boolean isMissing(Object model, Stage stage) {
    if (required == null
        || required.severity() != Severity.ERROR
        || !stage.includes(required.stage())) {
      return false;
    }
    Object value = property.get(model);
    return value instanceof Optional<?> optional
        ? optional.isEmpty()
        : value instanceof List<?> list && list.isEmpty();
  }

  void check(Object model, Stage stage, Pointer parent, Findings findings) {
    Object value = property.get(model);
    if (value instanceof Optional<?> optional) {
      value = optional.orElse(null);
    }
    if (value == null) {
      missing(stage, parent, findings);
    } else if (value instanceof List<?> list) {
      if (list.isEmpty()) {
        missing(stage, parent, findings);
      }
      list(list, stage, parent.child(property.name()), findings);
    } else if (!isAbsent(value)) {
      value(value, stage, parent.child(property.name()), findings);
    }
  }

  /** A text that is there by default counts as absent while it has no language. */
  private boolean isAbsent(Object value) {
    return property.cardinality() == Property.Cardinality.DEFAULT
        && value instanceof LocalizedText text
        && text.isEmpty();
  }

  private void list(List<?> list, Stage stage, Pointer at, Findings findings) {
    run(ofList, list, stage, at, findings);
    if (!ofValue.isEmpty() || nested != null) {
      for (int i = 0; i < list.size() && !findings.isFull(); i++) {
        value(list.get(i), stage, at.child(i), findings);
      }
    }
  }

  private void value(Object value, Stage stage, Pointer at, Findings findings) {
    run(ofValue, value, stage, at, findings);
    if (nested != null) {
      nested.check(value, stage, at, findings);
    }
  }

  private void missing(Stage stage, Pointer parent, Findings findings) {
    if (required != null && stage.includes(required.stage())) {
      findings.add(
          required
              .at(parent.child(property.name()))
              .messageCase(required.id(), list(property) ? "list" : "value")
              .argument("stage", required.stage().code()));
    }
  }

  private static void run(
      List<StagedCheck> checks, Object value, Stage stage, Pointer at, Findings findings) {
    for (StagedCheck staged : checks) {
      if (stage.includes(staged.from())) {
        staged.check().check(value, at, findings);
      }
    }
  }
}
