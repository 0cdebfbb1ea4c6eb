package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.DisaggregatedValue;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A number by group that is below 10 is left out, so that no child can be singled out.
 *
 * <p>Shares are no counts: what has decimal places, and what its unit calls a percentage in one of
 * the six languages, is not looked at. A finding does not repeat the number.
 */
final class SmallCellRule implements RecordRule {

  private static final BigDecimal LEAST = BigDecimal.TEN;

  private static final List<String> SHARES =
      List.of(
          "%",
          "٪",
          "per cent",
          "percent",
          "pour cent",
          "pourcent",
          "por ciento",
          "porcent",
          "процент",
          "بالمئة",
          "بالمائة",
          "في المئة",
          "في المائة",
          "نسبة مئوية",
          "百分");

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
        cells(cells, isShare(results.get(i)), at, findings);
      }
    }
  }

  private void cells(List<DisaggregatedValue> cells, boolean share, Pointer at, Findings findings) {
    for (int i = 0; i < cells.size() && !findings.isFull(); i++) {
      DisaggregatedValue cell = cells.get(i);
      if (cell.value().isPresent()) {
        if (cell.suppressed().orElse(false)) {
          findings.add(problem(at.child(i).child("value"), "kept"));
        } else if (!share && isSmall(cell.value().get())) {
          findings.add(
              problem(at.child(i).child("value"), "small").argument("least", LEAST.intValue()));
        }
      }
    }
  }

  private static boolean isSmall(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(LEAST) < 0 && isWhole(value);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isShare(Result result) {
    String unit = result.unit().orElse("").toLowerCase(Locale.ROOT);
    return SHARES.stream().anyMatch(unit::contains);
  }
}
