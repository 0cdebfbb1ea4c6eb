package io.github.copguidelines.finding;

/**
 * A rule on documents.
 *
 * <p>The identifier is stable and never reused. It is also the key of the rule's message.
 *
 * @param id the identifier, for example {@code PR-003}
 * @param severity the severity of its findings, unless a finding has another one
 * @param stage the first stage at which the rule holds
 */
public record Rule(String id, Severity severity, Stage stage) {

  /** Returns a rule that holds from the first stage on and whose findings are errors. */
  public static Rule error(String id) {
    return new Rule(id, Severity.ERROR, Stage.DRAFT);
  }

  /** Returns a rule that holds from the first stage on and whose findings are warnings. */
  public static Rule warning(String id) {
    return new Rule(id, Severity.WARNING, Stage.DRAFT);
  }

  /** Returns a rule that holds from the first stage on and whose findings are information only. */
  public static Rule info(String id) {
    return new Rule(id, Severity.INFO, Stage.DRAFT);
  }

  /** Returns a finding of this rule, to be completed. */
  public Finding.Builder at(Pointer pointer) {
    return Finding.builder().rule(id).messageKey(id).severity(severity).pointer(pointer);
  }
}
