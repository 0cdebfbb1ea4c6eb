package io.github.copguidelines.validation.time;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The dates of the record itself fit each other: made, changed, confirmed, due for review. */
final class ReviewDateRule implements RecordRule {

  private final Clock clock;

  ReviewDateRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.RECORD_DATES;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Optional<PartialDate> confirmed = record.lastConfirmed();
    LocalDate last = FutureRule.last(clock);
    Optional<Timestamp> created = record.created().filter(time -> isPast(time, last));
    if (created.isPresent()
        && record.modified().isPresent()
        && record.modified().get().instant().isBefore(created.get().instant())) {
      findings.add(problem(Pointer.root().child("modified"), "modified"));
    } else {
      events(record, created, last, findings);
    }
    if (confirmed.isPresent() && confirmed.get().earliest().isAfter(LocalDate.now(clock))) {
      findings.add(problem(Pointer.root().child("lastConfirmed"), "confirmed"));
    }
    if (confirmed.isPresent()
        && record.reviewDue().filter(due -> due.isBefore(confirmed.get())).isPresent()) {
      findings.add(problem(Pointer.root().child("reviewDue"), "review"));
    }
  }

  /**
   * Events are noted in the record, which is a change of it. Days are compared, in UTC: who notes
   * an event may write down a minute that is not that of the change.
   */
  private void events(
      PracticeRecord record, Optional<Timestamp> created, LocalDate last, Findings findings) {
    LocalDate first = null;
    LocalDate latest = null;
    for (LifecycleEvent event : record.events()) {
      if (event.at().isPresent() && isPast(event.at().get(), last)) {
        latest = day(event.at().get());
        first = first == null ? latest : first;
      }
    }
    if (first == null || latest == null) {
      return;
    }
    // Events in disorder are told by the rule on them.
    if (created.isPresent() && day(created.get()).isAfter(first)) {
      findings.add(problem(Pointer.root().child("created"), "events-created"));
    }
    if (record.modified().isPresent() && day(record.modified().get()).isBefore(latest)) {
      findings.add(problem(Pointer.root().child("modified"), "events-modified"));
    }
  }

  /** A time in the future is reported by the rule on those, and not compared. */
  private static boolean isPast(Timestamp time, LocalDate last) {
    return !day(time).isAfter(last);
  }

  private static LocalDate day(Timestamp time) {
    return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
  }
}
