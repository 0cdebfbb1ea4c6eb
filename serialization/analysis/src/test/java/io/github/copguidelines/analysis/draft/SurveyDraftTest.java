package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.survey.Answer;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SurveyDraftTest {

  private static final LocalizedText NOTHING =
      LocalizedText.of("en", "No record found. Absence of a record is not absence of a measure.");

  private static PracticeRecord law(String id, PracticeStage stage) {
    return Made.record(id).kind(PracticeKind.LAW).stage(stage).build();
  }

  private static SurveyResponse draft(String edition, PracticeRecord... records) {
    return SurveyDraft.of(
        Made.CATALOGUE, edition, "RW", List.of(records), Made.DAY, Locale.ENGLISH);
  }

  @Test
  void theBestAnswerOfAllRecordsIsTakenAndEachIsNamed() {
    SurveyResponse draft =
        draft(
            "EX-v1",
            law("planned", PracticeStage.PLANNED),
            law("abroad", PracticeStage.IN_FORCE).toBuilder().countries(List.of("FR")).build(),
            law("running", PracticeStage.IN_FORCE),
            law("repealed", PracticeStage.REPEALED));

    assertEquals(
        SurveyResponse.builder()
            .schemaVersion("1.0")
            .id("rw-ex-v1-draft")
            .language("en")
            .edition("EX-v1")
            .country("RW")
            .created(draft.created())
            .answers(
                List.of(
                    SurveyAnswer.builder()
                        .question("EX-LEG-01")
                        .answer(Answer.YES)
                        .origin(StatementOrigin.DERIVED)
                        .evidence(
                            List.of(
                                Made.evidence("planned", EvidenceReason.PRACTICE_KIND, "law"),
                                Made.evidence("running", EvidenceReason.PRACTICE_KIND, "law"),
                                Made.evidence("repealed", EvidenceReason.PRACTICE_KIND, "law")))
                        .note(
                            LocalizedText.of(
                                "en",
                                "Derived from records: 3. Absence of a record is not absence of a"
                                    + " measure."))
                        .build(),
                    SurveyAnswer.builder().question("EX-PRI-01").note(NOTHING).build()))
            .build(),
        draft);
    assertEquals("2026-11-26T00:00:00Z", draft.created().orElseThrow().toString());
  }

  @Test
  void onlyTheEditionsOwnQuestionsAreAnswered() {
    assertEquals(
        List.of(SurveyAnswer.builder().question("EX-LEG-01").note(NOTHING).build()),
        draft("EX-v2").answers());
  }

  @Test
  void anEditionWithoutQuestionsIsRefusedByItsName() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> draft("EX-v3"));

    assertEquals("There are no questions of an edition EX-v3.", refused.getMessage());
  }
}
