package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.time.Clock;
import java.time.LocalDate;

/** The owner confirmed the record within the last two years. */
final class ConfirmationRule implements RecordRule {

  private static final int YEARS = 2;

  private final Clock clock;

  ConfirmationRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.CONFIRMATION;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    record
        .lastConfirmed()
        .filter(date -> date.latest().plusYears(YEARS).isBefore(LocalDate.now(clock)))
        .ifPresent(
            date ->
                findings.add(
                    rule().at(Pointer.root().child("lastConfirmed")).argument("years", YEARS)));
  }
}
