package io.github.copguidelines.validation.protection;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.DisaggregatedValue;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A number by group that is below 10 is left out, so that no child can be singled out, and does not
 * follow from the others.
 *
 * <p>Shares and means are no counts: what has decimal places, and what its unit calls a percentage,
 * a time or a score in one of the six languages, is not looked at. Nor is the number of all, which
 * represents no group. A finding does not repeat the number.
 */
final class SmallCellRule implements RecordRule {

  private static final BigDecimal LEAST = BigDecimal.TEN;

  @Override
  public Rule rule() {
    return CopRules.SMALL_CELL;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    List<Result> results = record.results();
    for (int i = 0; i < results.size() && !findings.isFull(); i++) {
      List<DisaggregatedValue> cells = results.get(i).disaggregation();
      if (!cells.isEmpty()) {
        Pointer at = Pointer.root().child("results").child(i).child("disaggregation");
        boolean measure = isMeasure(results.get(i));
        cells(cells, measure, at, findings);
        if (!measure) {
          difference(results.get(i), cells, at, findings);
        }
      }
    }
  }

  private void cells(
      List<DisaggregatedValue> cells, boolean measure, Pointer at, Findings findings) {
    for (int i = 0; i < cells.size() && !findings.isFull(); i++) {
      DisaggregatedValue cell = cells.get(i);
      if (cell.value().isPresent()) {
        if (cell.suppressed().orElse(false)
            && cell.qualifier().filter(Qualifier::isUpperBound).isEmpty()) {
          findings.add(problem(at.child(i).child("value"), "kept"));
        } else if (!measure && isSmall(bound(cell, cell.value().get()))) {
          findings.add(
              problem(at.child(i).child("value"), "small").argument("least", LEAST.intValue()));
        } else if (!measure && cell.value().get().signum() < 0 && isWhole(cell.value().get())) {
          findings.add(problem(at.child(i).child("value"), "negative").severity(Severity.WARNING));
        }
      }
    }
  }

  /** At most 9 is fewer than 10, and more than 9 is at least 10. */
  private static BigDecimal bound(DisaggregatedValue cell, BigDecimal value) {
    return cell.qualifier()
        .filter(one -> one == Qualifier.AT_MOST || one == Qualifier.MORE_THAN)
        .map(one -> value.add(BigDecimal.ONE))
        .orElse(value);
  }

  /**
   * One number that was left out follows from the total and the others; two do not. Groups of
   * different sorts, as by age and by sex, are added up apart. Nothing follows from a total that is
   * qualified, and a group whose number is qualified counts as left out.
   */
  private void difference(
      Result result, List<DisaggregatedValue> cells, Pointer at, Findings findings) {
    if (result.value().isEmpty() || result.qualifier().isPresent()) {
      return;
    }
    Map<Integer, Sum> sums = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      sums.merge(sort(cells.get(i)), Sum.of(cells.get(i), i), Sum::plus);
    }
    for (Sum sum : sums.values()) {
      if (sum.hidden() == 1
          && sum.told() > 0
          && isSmall(result.value().get().subtract(sum.total()))) {
        findings.add(problem(at.child(sum.at()), "difference").argument("least", LEAST.intValue()));
      }
    }
  }

  /** What the groups of one sort come to: how many are hidden, where the last is, and the rest. */
  private record Sum(int hidden, int at, int told, BigDecimal total) {

    static Sum of(DisaggregatedValue cell, int at) {
      return cell.value()
          .filter(value -> cell.qualifier().isEmpty())
          .map(value -> new Sum(0, -1, 1, value))
          .orElseGet(() -> new Sum(1, at, 0, BigDecimal.ZERO));
    }

    Sum plus(Sum other) {
      return new Sum(
          hidden + other.hidden, Math.max(at, other.at), told + other.told, total.add(other.total));
    }
  }

  /** Returns by what a number is broken down, as a sum of powers of two. */
  private static int sort(DisaggregatedValue cell) {
    return (cell.sex().isPresent() ? 1 : 0)
        + (cell.ageBand().isPresent() ? 2 : 0)
        + (cell.disability().isPresent() ? 4 : 0)
        + (cell.area().isPresent() ? 8 : 0);
  }

  private static boolean isSmall(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(LEAST) < 0 && isWhole(value);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isMeasure(Result result) {
    return result.unit().map(Measures::has).orElse(false);
  }
}
