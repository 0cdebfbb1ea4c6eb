package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.DisaggregatedValue;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number among the results says what it counts, for which time, and where it comes from; a
 * qualifier has a number that it describes.
 */
final class ResultRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.RESULT_NUMBER;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    List<Result> results = record.results();
    for (int i = 0; i < results.size() && !findings.isFull(); i++) {
      Result result = results.get(i);
      Pointer at = Pointer.root().child("results").child(i);
      List<String> missing = missing(result);
      if (result.value().isPresent() && !missing.isEmpty()) {
        findings.add(rule().at(at.child("value")).argument("fields", missing));
      }
      qualifier(result.qualifier(), result.value(), at, findings);
      List<DisaggregatedValue> groups = result.disaggregation();
      for (int j = 0; j < groups.size() && !findings.isFull(); j++) {
        DisaggregatedValue group = groups.get(j);
        qualifier(group.qualifier(), group.value(), at.child("disaggregation").child(j), findings);
      }
    }
  }

  private void qualifier(
      Optional<Qualifier> qualifier, Optional<BigDecimal> value, Pointer at, Findings findings) {
    if (qualifier.isPresent() && value.isEmpty()) {
      findings.add(
          problem(at.child("qualifier"), "qualifier").argument("fields", List.of("value")));
    }
  }

  private static List<String> missing(Result result) {
    List<String> missing = new ArrayList<>();
    if (result.unit().isEmpty()) {
      missing.add("unit");
    }
    if (result.period().isEmpty()) {
      missing.add("period");
    }
    if (result.dataSource().isEmpty()) {
      missing.add("dataSource");
    }
    return missing;
  }
}
