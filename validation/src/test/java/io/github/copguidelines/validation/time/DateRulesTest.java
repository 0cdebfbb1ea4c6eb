package io.github.copguidelines.validation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts and ends, and what the stage of a practice says of them. */
class DateRulesTest {

  private static List<String> atDraft(PracticeRecord.Builder record) {
    return Told.about(record, Stage.DRAFT);
  }

  private static PracticeRecord.Builder draft() {
    return Samples.draft().toBuilder();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06, 2019,",
    "2019-06, 2019-06-01,",
    "2019, 2019-01-01,",
    "2019-06, 2019-05, PR-003.practice /ended",
    "2019, 2018-12-31, PR-003.practice /ended"
  })
  void practiceDoesNotEndBeforeItStarts(String started, String ended, String told) {
    assertEquals(
        told == null ? List.of() : List.of(told),
        atDraft(draft().started(PartialDate.parse(started)).ended(PartialDate.parse(ended))));
  }

  @Test
  void periodDoesNotEndBeforeItStarts() {
    PracticeRecord.Builder record = draft();
    for (String period : List.of("2019", "2018/2019", "2019-06/2019", "2019/2018")) {
      record.addResults(
          Result.builder().description(Samples.text("R")).period(Period.parse(period)).build());
    }

    assertEquals(List.of("PR-003.period /results/3/period"), atDraft(record));
  }

  @Test
  void onlyInstrumentsAreInForceOrRepealed() {
    List<String> instruments =
        List.of("law", "regulation", "national-strategy", "international-cooperation");
    for (PracticeKind kind : PracticeKind.known()) {
      for (PracticeStage stage : PracticeStage.values()) {
        boolean contradicts =
            List.of("in-force", "repealed").contains(stage.code())
                && !instruments.contains(kind.code());
        assertEquals(
            contradicts ? List.of("FIELD-010.stage-kind /stage") : List.of(),
            atDraft(draft().kind(kind).stage(stage)),
            kind + " " + stage.code());
      }
    }
    assertEquals(List.of(), atDraft(draft().stage(PracticeStage.IN_FORCE)));
    assertEquals(
        List.of("PR-004.open-list /kind warning"),
        atDraft(draft().kind(PracticeKind.of("decree-of-its-own")).stage(PracticeStage.IN_FORCE)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026,",
    "2026-06,",
    "2026-06-30,",
    "2026-07-01, FIELD-010.ended-future /ended",
    "2026-07, FIELD-010.ended-future /ended",
    "2027, FIELD-010.ended-future /ended"
  })
  void practiceThatHasEndedDoesNotEndInTheFuture(String ended, String told) {
    PracticeRecord.Builder record = draft().ended(PartialDate.parse(ended));
    List<PracticeStage> over =
        List.of(PracticeStage.COMPLETED, PracticeStage.DISCONTINUED, PracticeStage.REPEALED);
    for (PracticeStage stage : PracticeStage.values()) {
      assertEquals(
          told == null || !over.contains(stage) ? List.of() : List.of(told),
          atDraft(record.stage(stage)),
          stage.code());
    }
    assertEquals(List.of(), atDraft(record.stage(Optional.empty())));
  }

  @Test
  void theDayIsThatOfTheClockWhateverItsYear() {
    PracticeRecord record =
        draft().stage(PracticeStage.COMPLETED).ended(PartialDate.parse("9999-12-31")).build();
    CopValidator late =
        Samples.VALIDATOR
            .withClock(Clock.fixed(Instant.parse("+12026-01-01T00:00:00Z"), ZoneOffset.UTC))
            .withLimits(Limits.standard());

    assertEquals(List.of(), late.validate(record, Stage.DRAFT).findings());
    assertEquals(
        List.of("FIELD-010.ended-future /ended"),
        CopValidator.with(Samples.CATALOGUE).validate(record, Stage.DRAFT).findings().stream()
            .map(Told::shortly)
            .toList());
  }
}
