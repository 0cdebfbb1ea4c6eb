package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.ModelType;
import java.util.List;

/** Judges objects of a model type, property by property; made once, immutable. */
public final class TypeCheck {

  private final List<PropertyCheck> properties;

  private TypeCheck(List<PropertyCheck> properties) {
    this.properties = properties;
  }

  /** Makes the check of a type and of the types that its properties cascade to. */
  public static TypeCheck of(Class<?> type) {
    return new TypeCheck(ModelType.of(type).properties().stream().map(PropertyCheck::of).toList());
  }

  public void check(Object model, Stage stage, Pointer at, Findings findings) {
    for (PropertyCheck property : properties) {
      property.check(model, stage, at, findings);
    }
  }

  /** Returns the names of the properties that an object lacks at a stage, where it is an error. */
  public List<String> missing(Object model, Stage stage) {
    return properties.stream()
        .filter(property -> property.isMissing(model, stage))
        .map(PropertyCheck::name)
        .toList();
  }
}
