package io.github.copguidelines.validation.time;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.time.Clock;
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

  /** A year after is reported by the constraint on it. */
  private static final int LAST_YEAR = 9999;

  private static final String DATE = "date";
  private static final String YEAR = "year";

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
    if (isLater(record.created(), last)) {
      findings.add(problem(root.child("created"), DATE));
    }
    if (isLater(record.modified(), last)) {
      findings.add(problem(root.child("modified"), DATE));
    }
    List<LifecycleEvent> events = record.events();
    for (int i = 0; i < events.size() && !findings.isFull(); i++) {
      if (isLater(events.get(i).at(), last)) {
        findings.add(problem(root.child("events").child(i).child("at"), DATE));
      }
    }
    SafeguardingDeclaration declaration = record.safeguardingDeclaration().orElse(null);
    if (declaration != null && isDateLater(declaration.date(), last)) {
      findings.add(problem(root.child("safeguardingDeclaration").child("date"), DATE));
    }
    work(record, last.getYear(), findings);
    references(record.references(), last, findings);
  }

  /** Looks at evaluations, replications and, unless all is still planned, the cost. */
  private void work(PracticeRecord record, int last, Findings findings) {
    Pointer root = Pointer.root();
    List<Evaluation> evaluations = record.evaluations();
    for (int i = 0; i < evaluations.size() && !findings.isFull(); i++) {
      if (isYearLater(evaluations.get(i).year(), last)) {
        findings.add(problem(root.child("evaluation").child(i).child("year"), YEAR));
      }
    }
    Transferability transfer = record.transferability().orElse(null);
    List<Replication> replications = transfer == null ? List.of() : transfer.replicatedIn();
    for (int i = 0; i < replications.size() && !findings.isFull(); i++) {
      if (isYearLater(replications.get(i).year(), last)) {
        Pointer at = root.child("transferability").child("replicatedIn").child(i);
        findings.add(problem(at.child("year"), YEAR));
      }
    }
    Cost cost = record.cost().orElse(null);
    if (cost != null
        && isYearLater(cost.year(), last)
        && record.stage().filter(PracticeStage.PLANNED::equals).isEmpty()) {
      findings.add(problem(root.child("cost").child("year"), YEAR));
    }
  }

  private void references(List<Reference> references, LocalDate last, Findings findings) {
    for (int i = 0; i < references.size() && !findings.isFull(); i++) {
      Reference one = references.get(i);
      if (isYearLater(one.year(), last.getYear())) {
        findings.add(problem(Pointer.root().child("references").child(i).child("year"), YEAR));
      }
      if (isDateLater(one.accessed(), last)) {
        findings.add(problem(Pointer.root().child("references").child(i).child("accessed"), DATE));
      }
    }
  }

  /** Returns the last day that is not in the future. */
  static LocalDate last(Clock clock) {
    return LocalDate.now(clock).plus(TOLERANCE);
  }

  /** Returns the day of a time, in UTC. */
  static LocalDate day(Timestamp time) {
    return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
  }

  private static boolean isLater(Optional<Timestamp> time, LocalDate last) {
    return time.isPresent() && day(time.get()).isAfter(last);
  }

  static boolean isDateLater(Optional<PartialDate> date, LocalDate last) {
    return date.isPresent() && date.get().earliest().isAfter(last);
  }

  static boolean isYearLater(Optional<Integer> year, int last) {
    return year.isPresent() && year.get() > last && year.get() <= LAST_YEAR;
  }
}
