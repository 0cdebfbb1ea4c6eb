package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import jakarta.validation.MessageInterpolator.Context;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says of Jakarta's own constraints on the model what a finding says of them.
 *
 * <p>A stage or one of our forms tells that a constraint is of the model, whatever object holds the
 * record. A bound on a number or a list is the same for all objects; it is taken for the model's
 * only where the model is what was handed in.
 */
final class StandardMessages {

  private final Function<Context, Optional<String>> property;

  /**
   * Makes one.
   *
   * @param property names the property that is judged, where the model is what was handed in
   */
  StandardMessages(Function<Context, Optional<String>> property) {
    this.property = property;
  }

  /** Returns what there is to say; nothing for the constraints of others. */
  Optional<Finding.Builder> of(Context context) {
    Annotation constraint = context.getConstraintDescriptor().getAnnotation();
    Object value = context.getValidatedValue();
    if (ConstraintChecks.isRequirement(constraint)) {
      return Arrays.stream(Stage.values())
          .filter(stage -> context.getConstraintDescriptor().getGroups().contains(stage.group()))
          .findFirst()
          .map(stage -> required(stage, value instanceof Collection));
    }
    if (constraint instanceof Pattern pattern) {
      return TextChecks.formName(pattern.regexp())
          .map(name -> finding(CopRules.FORM.id() + "." + name));
    }
    return property.apply(context).flatMap(name -> bound(constraint, value, name));
  }

  private static Finding.Builder required(Stage stage, boolean list) {
    return finding(CopRules.REQUIRED.id() + (list ? ".list" : ".value"))
        .argument("stage", stage.code());
  }

  private static Optional<Finding.Builder> bound(
      Annotation constraint, Object value, String property) {
    String range = CopRules.RANGE.id();
    if (constraint instanceof Min min) {
      return Optional.of(
          finding(range + ".min").argument("min", NumberChecks.bound(min.value(), property)));
    }
    if (constraint instanceof Max max) {
      return Optional.of(
          finding(range + ".max").argument("max", NumberChecks.bound(max.value(), property)));
    }
    if (constraint instanceof PositiveOrZero) {
      return Optional.of(finding(range + ".min").argument("min", 0));
    }
    if (constraint instanceof Size size && value instanceof Collection<?> list) {
      return Optional.of(
          finding(CopRules.LIST_SIZE.id() + (list.size() > size.max() ? ".max" : ".min"))
              .argument("size", list.size())
              .argument("min", size.min())
              .argument("max", size.max()));
    }
    return Optional.empty();
  }

  /** Returns a finding of which only the message counts. */
  static Finding.Builder finding(String key) {
    return Finding.builder()
        .rule(key)
        .messageKey(key)
        .severity(Severity.ERROR)
        .pointer(Pointer.root());
  }
}
