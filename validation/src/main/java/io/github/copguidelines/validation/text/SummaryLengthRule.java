package io.github.copguidelines.validation.text;

import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.util.Optional;

/**
 * The summary has 150 to 200 words in the language of the record, the length that the WSIS
 * Stocktaking asks for. A summary that is much too short or too long, by the characters that the
 * constraint counts, is reported by that alone.
 */
final class SummaryLengthRule implements RecordRule {

  private static final int LEAST = 150;
  private static final int MOST = 200;

  private static final TextLength CHARACTERS =
      ModelType.of(PracticeRecord.class)
          .property("summary")
          .orElseThrow()
          .annotatedType()
          .getAnnotation(TextLength.class);

  @Override
  public Rule rule() {
    return CopRules.SUMMARY_LENGTH;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Optional<LocalizedText> summary = record.summary();
    Optional<String> main =
        record
            .language()
            .flatMap(language -> summary.flatMap(text -> MainLanguage.of(text, language)));
    main.filter(SummaryLengthRule::isWithin)
        .map(WordCount::count)
        .filter(words -> words > 0 && (words < LEAST || words > MOST))
        .ifPresent(
            words ->
                findings.add(
                    problem(Pointer.root().child("summary"), words < LEAST ? "short" : "long")
                        .argument("words", words)
                        .argument("min", LEAST)
                        .argument("max", MOST)));
  }

  private static boolean isWithin(String text) {
    int length = text.codePointCount(0, text.length());
    return length >= CHARACTERS.min() && length <= CHARACTERS.max();
  }
}
