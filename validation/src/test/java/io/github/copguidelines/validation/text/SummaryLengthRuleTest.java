package io.github.copguidelines.validation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryLengthRuleTest {

  private static List<String> told(Rule rule, PracticeRecord.Builder record) {
    return Told.by(rule, record, Stage.SUBMISSION);
  }

  @Test
  void summaryHasAGoodLength() {
    PracticeRecord.Builder record = Samples.submission().toBuilder();
    for (int words : new int[] {149, 150, 200, 201}) {
      record.summary(Samples.text("word ".repeat(words)));
      assertEquals(
          words < 150
              ? List.of("PR-014.short /summary info")
              : words > 200 ? List.of("PR-014.long /summary info") : List.of(),
          told(CopRules.SUMMARY_LENGTH, record));
    }
  }

  @Test
  void summaryIsCountedInTheLanguageOfTheRecord() {
    PracticeRecord.Builder record =
        Samples.submission().toBuilder()
            .summary(
                LocalizedText.of("en", "A short text. ".repeat(4))
                    .with("zh-Hans", "\u513F\u7AE5".repeat(160)));

    assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record.language("zh")));
    assertEquals(
        List.of("PR-014.short /summary info"),
        told(CopRules.SUMMARY_LENGTH, record.language("en-GB")));
    assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record.language("fr")));
    assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record.language(Optional.empty())));
  }

  @Test
  void summaryIsCountedUpToTheBoundsOfItsConstraint() {
    PracticeRecord.Builder record = Samples.submission().toBuilder();

    assertEquals(
        List.of("PR-014.short /summary info"),
        told(CopRules.SUMMARY_LENGTH, record.summary(Samples.text("ab ".repeat(16) + "ab"))));
    assertEquals(
        List.of("PR-014.long /summary info"),
        told(CopRules.SUMMARY_LENGTH, record.summary(Samples.text("word ".repeat(300)))));
  }

  @Test
  void summaryWhoseWordsCannotBeCountedIsNotTold() {
    PracticeRecord.Builder record =
        Samples.submission().toBuilder().summary(Samples.text("\u0E40\u0E14".repeat(100)));

    assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record));
  }

  @Test
  void summaryThatItsConstraintRefusesIsToldByThatAlone() {
    PracticeRecord.Builder record = Samples.submission().toBuilder();
    for (String refused : List.of("Short.", "word ".repeat(301))) {
      assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record.summary(Samples.text(refused))));
    }
  }
}
