package io.github.copguidelines.validation.time;

import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.validation.check.DocumentRule;
import java.time.Clock;
import java.util.List;

/** Makes the rules on dates and times. */
public final class TimeRuleFactory {

  private TimeRuleFactory() {}

  /**
   * Returns those for practice records.
   *
   * @param clock gives the day
   */
  public static List<DocumentRule<PracticeRecord>> ofRecords(Clock clock) {
    return List.of(
        new ContradictionRule(clock),
        new DateRule(),
        new PracticeStageRule(clock),
        new ReviewDateRule(clock),
        new PeriodRule(clock),
        new FutureRule(clock));
  }

  /** Returns those for documents of any other type. */
  public static <T extends DocumentHead & Extensible> List<DocumentRule<T>> ofDocuments(
      Class<T> type, Clock clock) {
    return List.of(new OrderRule<>(type), new HeadDatesRule<>(clock), new DoneRule<>(type, clock));
  }

  /** Returns those for programmes alone. */
  public static List<DocumentRule<Programme>> ofProgrammes(Clock clock) {
    return List.of(new MeasureRule(clock));
  }
}
