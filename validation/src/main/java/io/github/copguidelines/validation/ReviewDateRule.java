package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
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
    if (record.created().isPresent()
        && record.modified().isPresent()
        && record.modified().get().instant().isBefore(record.created().get().instant())) {
      findings.add(problem(Pointer.root().child("modified"), "modified"));
    }
    if (confirmed.isPresent() && confirmed.get().earliest().isAfter(LocalDate.now(clock))) {
      findings.add(problem(Pointer.root().child("lastConfirmed"), "confirmed"));
    }
    if (confirmed.isPresent()
        && record.reviewDue().filter(due -> due.isBefore(confirmed.get())).isPresent()) {
      findings.add(problem(Pointer.root().child("reviewDue"), "review"));
    }
  }
}
