package io.github.copguidelines.validation.check;

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
    return new Terms(
        Stage.from(groups),
        Arrays.asList(payload).contains(Severity.Warning.class)
            ? Severity.WARNING
            : Severity.ERROR);
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
