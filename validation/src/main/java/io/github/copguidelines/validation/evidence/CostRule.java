package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.CostAmount;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.CostBand;
import io.github.copguidelines.vocabulary.Currencies;
import io.github.copguidelines.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sums of money name a currency that there is, sums in United States dollars lie within the order
 * that is given next to them, and a qualifier has a sum that it describes.
 */
final class CostRule implements RecordRule {

  private static final String DOLLARS = "USD";

  /** Where a band begins and ends, both included; the last one has no end. */
  private static final Map<CostBand, Integer> FROM =
      Map.of(
          CostBand.UNDER_10K, 0,
          CostBand.FROM_10K_TO_100K, 10_000,
          CostBand.FROM_100K_TO_1M, 100_000,
          CostBand.OVER_1M, 1_000_000);

  private static final Map<CostBand, Integer> TO =
      Map.of(
          CostBand.UNDER_10K, 10_000,
          CostBand.FROM_10K_TO_100K, 100_000,
          CostBand.FROM_100K_TO_1M, 1_000_000);

  private static final Pattern FORM = Pattern.compile(Forms.CURRENCY);

  private final Clock clock;

  CostRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Rule rule() {
    return CopRules.COST;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    record.cost().ifPresent(cost -> cost(cost, record, Pointer.root().child("cost"), findings));
  }

  private void cost(Cost cost, PracticeRecord record, Pointer at, Findings findings) {
    cost.setUp().ifPresent(amount -> qualifier(amount, at.child("setUp"), findings));
    cost.yearlyRunning()
        .ifPresent(amount -> qualifier(amount, at.child("yearlyRunning"), findings));
    Optional<BigDecimal> setUp = cost.setUp().flatMap(CostAmount::amount);
    if (cost.currency().isEmpty()) {
      if (setUp.isPresent()
          || cost.yearlyRunning().flatMap(CostAmount::amount).isPresent()
          || cost.costPerBeneficiary().isPresent()) {
        findings.add(problem(at.child("currency"), "currency"));
      }
    } else if (cost.currency().get().equals(DOLLARS)) {
      cost.setUp().ifPresent(amount -> amount(amount, at.child("setUp"), findings));
      cost.yearlyRunning().ifPresent(amount -> amount(amount, at.child("yearlyRunning"), findings));
      if (cost.band().isPresent() && setUp.isPresent()) {
        whole(cost, cost.setUp().get(), cost.band().get(), record, at.child("band"), findings);
      }
    } else if (!Currencies.isKnown(cost.currency().get())
        && FORM.matcher(cost.currency().get()).matches()) {
      // A code of another form is told by the constraint on it.
      findings.add(problem(at.child("currency"), "unknown"));
    }
  }

  private void qualifier(CostAmount amount, Pointer at, Findings findings) {
    if (amount.qualifier().isPresent() && amount.amount().isEmpty()) {
      findings.add(
          problem(at.child("qualifier"), "qualifier").argument("fields", List.of("amount")));
    }
  }

  /** The whole is at least what it cost to set up, and at most that and each year begun. */
  private void whole(
      Cost cost,
      CostAmount setUp,
      CostBand band,
      PracticeRecord record,
      Pointer at,
      Findings findings) {
    Optional<BigDecimal> most =
        cost.yearlyRunning()
            .filter(yearly -> !isLeast(yearly) && !isLeast(setUp))
            .flatMap(CostAmount::amount)
            .filter(sum -> sum.signum() >= 0)
            .flatMap(sum -> years(record).map(sum::multiply))
            .map(setUp.amount().orElseThrow()::add);
    if (isAbove(setUp, band) || most.filter(sum -> isBelow(sum, band)).isPresent()) {
      findings.add(problem(at, "band"));
    }
  }

  /** Returns in how many years a practice has run so far; none if it did not begin. */
  private Optional<BigDecimal> years(PracticeRecord record) {
    int last =
        record.ended().map(PartialDate::year).orElseGet(() -> LocalDate.now(clock).getYear());
    return record
        .started()
        .map(start -> last - start.year() + 1)
        .filter(years -> years > 0)
        .map(BigDecimal::valueOf);
  }

  private void amount(CostAmount amount, Pointer at, Findings findings) {
    // A sum below 0 is told by the constraint on it.
    if (amount.amount().filter(sum -> sum.signum() >= 0).isPresent() && amount.band().isPresent()) {
      CostBand band = amount.band().get();
      if (isAbove(amount, band) || (isBelow(amount.amount().get(), band) && !isLeast(amount))) {
        findings.add(problem(at.child("band"), "band"));
      }
    }
  }

  private static boolean isLeast(CostAmount amount) {
    return amount.qualifier().filter(Qualifier::isLowerBound).isPresent();
  }

  /** A sum that is at most so much may lie in a lower band. */
  private static boolean isAbove(CostAmount amount, CostBand band) {
    Integer to = TO.get(band);
    return to != null
        && amount.amount().orElseThrow().compareTo(BigDecimal.valueOf(to)) > 0
        && amount.qualifier().filter(Qualifier::isUpperBound).isEmpty();
  }

  private static boolean isBelow(BigDecimal amount, CostBand band) {
    Integer from = FROM.get(band);
    return from != null && amount.compareTo(BigDecimal.valueOf(from)) < 0;
  }
}
