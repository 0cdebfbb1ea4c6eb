package io.github.copguidelines.validation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.ResultTarget;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that do not fit each other, or the day on which a record is judged: 30 June 2026. */
class TimeRulesTest {

  private static List<String> told(Rule rule, PracticeRecord.Builder record) {
    return Told.by(rule, record, Stage.SUBMISSION);
  }

  private static PracticeRecord.Builder draft() {
    return Samples.draft().toBuilder();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-30, false",
    "2024-06-29, true",
    "2024-06, false",
    "2024-05, true",
    "2024, false",
    "2023, true"
  })
  void confirmationLastsTwoYears(String confirmed, boolean old) {
    assertEquals(
        old ? List.of("PR-015 /lastConfirmed warning") : List.of(),
        told(CopRules.CONFIRMATION, draft().lastConfirmed(PartialDate.parse(confirmed))));
  }

  @Test
  void targetOfAPlannedPracticeMayBeDueInTheFuture() {
    ResultTarget target =
        ResultTarget.builder().value(BigDecimal.TEN).due(PartialDate.parse("2031")).build();
    Result.Builder result =
        Result.builder().description(Samples.text("R")).target(target).period(Period.parse("2031"));
    PracticeRecord.Builder record =
        draft().stage(PracticeStage.PLANNED).ended(PartialDate.parse("2030"));

    record.results(List.of(result.build()));
    for (Rule rule : List.of(CopRules.PRACTICE_STAGE, CopRules.FUTURE, CopRules.PERIOD)) {
      assertEquals(List.of(), told(rule, record));
    }
    record.results(List.of(result.value(BigDecimal.ONE).build()));
    assertEquals(List.of("PR-017.planned /results warning"), told(CopRules.PRACTICE_STAGE, record));
  }

  @Test
  void plannedPracticeHasNoResults() {
    PracticeRecord.Builder record =
        draft().addResults(Result.builder().description(Samples.text("R")).build());
    for (PracticeStage stage : PracticeStage.values()) {
      assertEquals(
          stage == PracticeStage.PLANNED ? List.of("PR-017.planned /results warning") : List.of(),
          told(CopRules.PRACTICE_STAGE, record.stage(stage)));
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-06-29, true", "2026-06-30, false", "2026-06, false", "2025, true"})
  void practiceThatIsOngoingOrInForceHasNotEnded(String ended, boolean over) {
    PracticeRecord.Builder record = draft().ended(PartialDate.parse(ended));
    assertEquals(
        over ? List.of("PR-017.ongoing /ended warning") : List.of(),
        told(CopRules.PRACTICE_STAGE, record.stage(PracticeStage.ONGOING)));
    assertEquals(
        over ? List.of("PR-017.in-force /ended warning") : List.of(),
        told(CopRules.PRACTICE_STAGE, record.stage(PracticeStage.IN_FORCE)));
    assertEquals(List.of(), told(CopRules.PRACTICE_STAGE, record.stage(PracticeStage.REPEALED)));
    assertEquals(List.of(), told(CopRules.PRACTICE_STAGE, record.stage(PracticeStage.COMPLETED)));
  }

  @Test
  void recordIsNotChangedBeforeItIsMade() {
    PracticeRecord.Builder record = draft().modified(Timestamp.parse("2026-01-01T00:30:00+01:00"));
    assertEquals(List.of("PR-023.modified /modified warning"), told(CopRules.RECORD_DATES, record));
    record.modified(Timestamp.parse("2026-01-01T00:00:00Z"));
    assertEquals(List.of(), told(CopRules.RECORD_DATES, record));
  }

  @Test
  void recordIsNotConfirmedInTheFutureNorDueBeforeThat() {
    PracticeRecord.Builder record = draft().lastConfirmed(PartialDate.parse("2026-07"));
    assertEquals(
        List.of("PR-023.confirmed /lastConfirmed warning"), told(CopRules.RECORD_DATES, record));
    record.lastConfirmed(PartialDate.parse("2026-06")).reviewDue(PartialDate.parse("2026-05"));
    assertEquals(List.of("PR-023.review /reviewDue warning"), told(CopRules.RECORD_DATES, record));
    record.reviewDue(PartialDate.parse("2026"));
    assertEquals(List.of(), told(CopRules.RECORD_DATES, record));
  }

  @ParameterizedTest
  @CsvSource({
    "2018, PR-025.before",
    "2017/2018, PR-025.before",
    "2018/2019,",
    "2019,",
    "2021/2030,",
    "2022, PR-025.after",
    "2018-01/2019-05, PR-025.before",
    "2021-09, PR-025.after"
  })
  void resultIsOfTheTimeOfThePractice(String period, String told) {
    PracticeRecord.Builder record =
        draft()
            .started(PartialDate.parse("2019-06"))
            .ended(PartialDate.parse("2021-08"))
            .addResults(
                Result.builder()
                    .description(Samples.text("R"))
                    .period(Period.parse(period))
                    .build());
    assertEquals(
        told == null ? List.of() : List.of(told + " /results/0/period warning"),
        told(CopRules.PERIOD, record));
  }

  @Test
  void resultOfAnInstrumentMayComeBeforeItIsInForce() {
    PracticeRecord.Builder record =
        draft()
            .kind(PracticeKind.LAW)
            .started(PartialDate.parse("2019"))
            .addResults(
                Result.builder()
                    .description(Samples.text("R"))
                    .period(Period.parse("2018"))
                    .build());
    assertEquals(List.of(), told(CopRules.PERIOD, record));
    assertEquals(1, told(CopRules.PERIOD, record.kind(PracticeKind.HOTLINE)).size());
  }

  @Test
  void evaluationComesAfterTheStartAndMayComeAfterTheEnd() {
    PracticeRecord.Builder record =
        draft().started(PartialDate.parse("2019-06")).ended(PartialDate.parse("2021"));
    for (int year : new int[] {2018, 2019, 2025}) {
      record.addEvaluations(Evaluation.builder().type(EvaluationType.PRE_POST).year(year).build());
    }
    assertEquals(
        List.of("PR-025.evaluation /evaluation/0/year warning"), told(CopRules.PERIOD, record));
    Evaluation early = Evaluation.builder().type(EvaluationType.PRE_POST).year(1900).build();
    assertEquals(
        List.of("PR-025.evaluation /evaluation/0/year warning"),
        told(CopRules.PERIOD, record.evaluations(List.of(early))));
    assertEquals(
        List.of(),
        told(CopRules.PERIOD, record.evaluations(List.of(early.toBuilder().year(1899).build()))),
        "That is told by the constraint on the year.");
  }
}
