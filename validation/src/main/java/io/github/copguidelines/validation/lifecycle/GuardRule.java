package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.Guard;
import io.github.copguidelines.lifecycle.Lifecycle;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.lifecycle.Transition;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The changes of state that time allows: the system withdraws what was returned only after 180 days
 * without an answer, and a record is archived when the practice has ended or its review is overdue
 * by 365 days. A published record that is reviewed anew has a new version each time.
 *
 * <p>What a record says today of stage and review is compared with its last change only; earlier
 * changes were made when it said something else.
 */
final class GuardRule implements RecordRule {

  private static final int ANSWER_DAYS = 180;
  private static final int OVERDUE_DAYS = 365;

  @Override
  public Rule rule() {
    return CopRules.EVENTS;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    List<LifecycleEvent> events = record.events();
    int versions = 1;
    for (int i = 0; i < events.size() && !findings.isFull(); i++) {
      LifecycleEvent event = events.get(i);
      Guard guard = guard(event);
      Pointer at = Pointer.root().child("events").child(i);
      if (guard == Guard.NO_ANSWER_180_DAYS && i > 0 && isTooEarly(events.get(i - 1), event)) {
        findings.add(problem(at.child("at"), "no-answer").argument("days", ANSWER_DAYS));
      }
      if (guard == Guard.NEW_VERSION) {
        versions++;
      }
      if (guard == Guard.ENDED_OR_OVERDUE
          && i == events.size() - 1
          && record.status().filter(LifecycleState.ARCHIVED::equals).isPresent()
          && isCurrent(record, event)) {
        findings.add(problem(at.child("to"), "current").argument("days", OVERDUE_DAYS));
      }
    }
    version(record, versions, findings);
  }

  private void version(PracticeRecord record, int least, Findings findings) {
    // A version below 1 is told by the constraint on it.
    if (record.version().filter(one -> one >= 1 && one < least).isPresent()) {
      findings.add(problem(Pointer.root().child("version"), "version").argument("min", least));
    }
  }

  private static Guard guard(LifecycleEvent event) {
    return event.fromState().isPresent() && event.toState().isPresent()
        ? Lifecycle.find(event.fromState().get(), event.toState().get())
            .map(Transition::guard)
            .orElse(Guard.NONE)
        : Guard.NONE;
  }

  private static boolean isTooEarly(LifecycleEvent before, LifecycleEvent event) {
    return event.by().filter(Role.SYSTEM::equals).isPresent()
        && before.at().isPresent()
        && event.at().isPresent()
        && Duration.between(before.at().get().instant(), event.at().get().instant()).toDays()
            < ANSWER_DAYS;
  }

  /** Returns true if neither stage nor date says that the practice or the review is over. */
  private static boolean isCurrent(PracticeRecord record, LifecycleEvent event) {
    return record.stage().filter(one -> !one.isEnded()).isPresent()
        && record.reviewDue().isPresent()
        && event
            .at()
            .filter(
                time ->
                    day(time).isBefore(record.reviewDue().get().earliest().plusDays(OVERDUE_DAYS)))
            .isPresent();
  }

  private static LocalDate day(Timestamp time) {
    return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
  }
}
