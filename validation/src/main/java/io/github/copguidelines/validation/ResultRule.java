package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import java.util.ArrayList;
import java.util.List;

/** A number among the results says what it counts, for which time, and where it comes from. */
final class ResultRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.RESULT_NUMBER;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    List<Result> results = record.results();
    for (int i = 0; i < results.size() && !findings.isFull(); i++) {
      List<String> missing = missing(results.get(i));
      if (results.get(i).value().isPresent() && !missing.isEmpty()) {
        findings.add(
            rule()
                .at(Pointer.root().child("results").child(i).child("value"))
                .argument("fields", missing));
      }
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
