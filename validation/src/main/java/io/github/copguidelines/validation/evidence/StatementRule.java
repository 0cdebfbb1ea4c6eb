package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.WalkingRule;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A rule about what an office says of its country, and about the evidence for it. */
final class StatementRule<T extends Extensible> extends WalkingRule<T> {

  private final Predicate<Statement> fault;
  private final UnaryOperator<Pointer> place;

  private StatementRule(
      Rule rule, Class<T> type, Predicate<Statement> fault, UnaryOperator<Pointer> place) {
    super(rule, type);
    this.fault = fault;
    this.place = place;
  }

  /** A statement that something is so, wholly or in part, rests on evidence. */
  static <T extends Extensible> DocumentRule<T> unproved(Class<T> type) {
    return new StatementRule<>(
        DocumentRules.UNPROVED,
        type,
        one -> one.claims() && !one.isDerived() && one.evidence().isEmpty(),
        UnaryOperator.identity());
  }

  /** A statement that a program derived from records waits for somebody to confirm it. */
  static <T extends Extensible> DocumentRule<T> unconfirmed(Class<T> type) {
    return new StatementRule<>(
        DocumentRules.UNCONFIRMED,
        type,
        one -> one.isDerived() && one.isFounded(),
        at -> at.child("origin"));
  }

  /** A derived statement names the records that it was derived from. */
  static <T extends Extensible> DocumentRule<T> unfounded(Class<T> type) {
    return new StatementRule<>(
        DocumentRules.UNFOUNDED,
        type,
        one -> one.isDerived() && !one.isFounded(),
        UnaryOperator.identity());
  }

  @Override
  protected void object(Extensible object, Pointer at, Findings findings) {
    Statement.of(object).filter(fault).ifPresent(one -> findings.add(rule().at(place.apply(at))));
  }
}
