package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What a record tells as done does not lie in the future.
 *
 * <p>A month or year that has begun is not in the future, nor is the day after today, which it may
 * be already where the record was written. The start and end of the practice, its periods and what
 * is planned belong to other rules.
 */
final class FutureRule implements RecordRule {

  /** A year after is told by the constraint on it. */
  private static final int LAST_YEAR = 9999;

  private static final Period TOLERANCE = Period.ofDays(1);

  private final Clock clock;

  FutureRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.FUTURE;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Pointer root = Pointer.root();
    LocalDate last = last(clock);
    time(record.created(), last, root.child("created"), findings);
    time(record.modified(), last, root.child("modified"), findings);
    List<LifecycleEvent> events = record.events();
    for (int i = 0; i < events.size() && !findings.isFull(); i++) {
      time(events.get(i).at(), last, root.child("events").child(i).child("at"), findings);
    }
    record
        .safeguardingDeclaration()
        .ifPresent(
            one ->
                date(
                    one.date(),
                    last,
                    root.child("safeguardingDeclaration").child("date"),
                    findings));
    List<Evaluation> evaluations = record.evaluations();
    for (int i = 0; i < evaluations.size() && !findings.isFull(); i++) {
      Pointer at = root.child("evaluation").child(i).child("year");
      year(evaluations.get(i).year(), last, at, findings);
    }
    List<Reference> references = record.references();
    for (int i = 0; i < references.size() && !findings.isFull(); i++) {
      Pointer at = root.child("references").child(i);
      year(references.get(i).year(), last, at.child("year"), findings);
      date(references.get(i).accessed(), last, at.child("accessed"), findings);
    }
    List<Replication> replications =
        record.transferability().map(transfer -> transfer.replicatedIn()).orElse(List.of());
    Pointer replicated = root.child("transferability").child("replicatedIn");
    for (int i = 0; i < replications.size() && !findings.isFull(); i++) {
      year(replications.get(i).year(), last, replicated.child(i).child("year"), findings);
    }
    if (record.stage().filter(PracticeStage.PLANNED::equals).isEmpty()) {
      record
          .cost()
          .ifPresent(cost -> year(cost.year(), last, root.child("cost").child("year"), findings));
    }
  }

  /** Returns the last day that is not in the future. */
  static LocalDate last(Clock clock) {
    return LocalDate.now(clock).plus(TOLERANCE);
  }

  private void time(Optional<Timestamp> time, LocalDate last, Pointer at, Findings findings) {
    if (time.isPresent()) {
      Instant instant = time.get().instant();
      if (LocalDate.ofInstant(instant, ZoneOffset.UTC).isAfter(last)) {
        findings.add(problem(at, "date"));
      }
    }
  }

  private void date(Optional<PartialDate> date, LocalDate last, Pointer at, Findings findings) {
    if (date.filter(one -> one.earliest().isAfter(last)).isPresent()) {
      findings.add(problem(at, "date"));
    }
  }

  private void year(Optional<Integer> year, LocalDate last, Pointer at, Findings findings) {
    if (year.filter(one -> one > last.getYear() && one <= LAST_YEAR).isPresent()) {
      findings.add(problem(at, "year"));
    }
  }
}
