package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.CostAmount;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.CostBand;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Sums of money name their currency, and sums in United States dollars lie within the order that is
 * given beside them.
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

  @Override
  public Rule rule() {
    return CopRules.COST;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    record.cost().ifPresent(cost -> cost(cost, Pointer.root().child("cost"), findings));
  }

  private void cost(Cost cost, Pointer at, Findings findings) {
    Optional<BigDecimal> setUp = cost.setUp().flatMap(CostAmount::amount);
    Optional<BigDecimal> yearly = cost.yearlyRunning().flatMap(CostAmount::amount);
    if (cost.currency().isEmpty()) {
      if (setUp.isPresent() || yearly.isPresent() || cost.costPerBeneficiary().isPresent()) {
        findings.add(problem(at.child("currency"), "currency"));
      }
    } else if (cost.currency().get().equals(DOLLARS)) {
      cost.setUp().ifPresent(amount -> amount(amount, at.child("setUp"), findings));
      cost.yearlyRunning().ifPresent(amount -> amount(amount, at.child("yearlyRunning"), findings));
      // The whole is at least what it cost to set up.
      if (cost.band().isPresent() && setUp.isPresent() && isAbove(setUp.get(), cost.band().get())) {
        findings.add(problem(at.child("band"), "band"));
      }
    }
  }

  private void amount(CostAmount amount, Pointer at, Findings findings) {
    // A sum below 0 is told by the constraint on it.
    if (amount.amount().filter(sum -> sum.signum() >= 0).isPresent() && amount.band().isPresent()) {
      CostBand band = amount.band().get();
      if (isAbove(amount.amount().get(), band) || isBelow(amount.amount().get(), band)) {
        findings.add(problem(at.child("band"), "band"));
      }
    }
  }

  private static boolean isAbove(BigDecimal amount, CostBand band) {
    Integer to = TO.get(band);
    return to != null && amount.compareTo(BigDecimal.valueOf(to)) > 0;
  }

  private static boolean isBelow(BigDecimal amount, CostBand band) {
    Integer from = FROM.get(band);
    return from != null && amount.compareTo(BigDecimal.valueOf(from)) < 0;
  }
}
