package io.github.copguidelines.validation.code;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.DisaggregatedValue;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.AgeBand;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages are a band of the guidelines, or a range of ages with the lower one first. */
final class AgeRule implements RecordRule {

  private static final Pattern RANGE = Pattern.compile("([0-9]|1[0-7])-([0-9]|1[0-7])");

  @Override
  public Rule rule() {
    return CopRules.CODE;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    List<AgeBand> bands = record.ageBands();
    for (int i = 0; i < bands.size(); i++) {
      band(Optional.of(bands.get(i)), Pointer.root().child("ageBands").child(i), findings);
    }
    List<Result> results = record.results();
    for (int i = 0; i < results.size() && !findings.isFull(); i++) {
      Pointer at = Pointer.root().child("results").child(i).child("disaggregation");
      List<DisaggregatedValue> values = results.get(i).disaggregation();
      for (int j = 0; j < values.size(); j++) {
        band(values.get(j).ageBand(), at.child(j).child("ageBand"), findings);
      }
    }
  }

  private void band(Optional<AgeBand> band, Pointer at, Findings findings) {
    if (band.isPresent() && !band.get().isKnown()) {
      String messageCase = isReversed(band.get().code()) ? "age-order" : "age-band";
      findings.add(rule().at(at).messageCase(rule().id(), messageCase));
    }
  }

  private static boolean isReversed(String code) {
    Matcher range = RANGE.matcher(code);
    return range.matches() && Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2));
  }
}
