package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.TypeCheck;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Makes the rules on the states of records, and on what a state or stage asks for. */
public final class LifecycleRuleFactory {

  private LifecycleRuleFactory() {}

  /**
   * Returns those for practice records.
   *
   * @param fields the constraints on their fields
   * @param clock gives the day
   */
  public static List<DocumentRule<PracticeRecord>> ofRecords(TypeCheck fields, Clock clock) {
    List<DocumentRule<PracticeRecord>> rules = new ArrayList<>(ConditionalRule.all());
    rules.add(new BlankRule());
    rules.add(new EventRule());
    rules.add(new GuardRule());
    rules.add(new ReviewerRule());
    rules.add(new ConfirmationRule(clock));
    rules.add(new TransferRule());
    rules.add(new StatusRule(fields));
    return rules;
  }
}
