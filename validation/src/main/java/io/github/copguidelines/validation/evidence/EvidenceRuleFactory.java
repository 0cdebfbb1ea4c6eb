package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.DocumentRule;
import java.time.Clock;
import java.util.List;

/** Makes the rules on results, costs, references and evidence. */
public final class EvidenceRuleFactory {

  private EvidenceRuleFactory() {}

  /**
   * Returns those for practice records.
   *
   * @param clock gives the day
   */
  public static List<DocumentRule<PracticeRecord>> ofRecords(Clock clock) {
    return List.of(new EvidenceRule(), new ResultRule(), new ReferenceRule(), new CostRule(clock));
  }

  /** Returns those for documents of any other type. */
  public static <T extends Extensible> List<DocumentRule<T>> ofDocuments(Class<T> type) {
    return List.of(
        new SourceRule<>(type),
        StatementRule.unproved(type),
        StatementRule.unconfirmed(type),
        StatementRule.unfounded(type),
        new EmptyEvidenceRule<>(type));
  }
}
