package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import java.lang.annotation.Annotation;
import java.util.Arrays;

/**
 * What every constraint says besides its own members.
 *
 * @param from the stage from which on it holds
 * @param severity how much its findings weigh
 */
record Terms(Stage from, Severity severity) {

  static Terms of(Annotation constraint) {
    Class<?>[] groups = (Class<?>[]) member(constraint, "groups");
    Class<?>[] payload = (Class<?>[]) member(constraint, "payload");
    Stage from =
        Arrays.stream(Stage.values())
            .filter(stage -> groups.length == 0 || holdsAt(groups, stage))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(constraint + " holds at no stage."));
    return new Terms(
        from,
        Arrays.asList(payload).contains(Severity.Warning.class)
            ? Severity.WARNING
            : Severity.ERROR);
  }

  private static boolean holdsAt(Class<?>[] groups, Stage stage) {
    return Arrays.stream(groups).anyMatch(group -> group.isAssignableFrom(stage.group()));
  }

  private static Object member(Annotation constraint, String name) {
    try {
      return constraint.annotationType().getMethod(name).invoke(constraint);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constraint + " has no " + name + ".", e);
    }
  }

  /** Returns a rule of a field on these terms. */
  Rule rule(String id) {
    return new Rule(id, severity, from);
  }
}
