package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.contribution.ContributionSection;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Measure;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.submission.SubmittedDocument;
import io.github.copguidelines.submission.SubmittedType;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceCheckTest {

  private static final PracticeRecord RECORD = PracticeRecord.builder().id("there").build();

  private static Evidence evidence(String record) {
    return Evidence.builder().record(record).build();
  }

  private record Case(Extensible document, List<String> places) {}

  private static List<Case> cases() {
    List<Evidence> both = List.of(evidence("there"), evidence("gone"));
    return List.of(
        new Case(
            SurveyResponse.builder()
                .id("s")
                .addAnswers(SurveyAnswer.builder().evidence(both).build())
                .build(),
            List.of("/answers/0/evidence/1/record")),
        new Case(
            NationalStrategy.builder()
                .id("n")
                .addStages(
                    StageProgress.builder()
                        .evidence(both)
                        .addItems(ItemProgress.builder().evidence(both).build())
                        .build())
                .build(),
            List.of("/stages/0/evidence/1/record", "/stages/0/items/0/evidence/1/record")),
        new Case(
            Programme.builder()
                .id("p")
                .addMeasures(Measure.builder().evidence(both).build())
                .build(),
            List.of("/measures/0/evidence/1/record")),
        new Case(
            Contribution.builder()
                .id("c")
                .addRecords("gone", "there")
                .addBody(ContributionSection.builder().evidence(both).build())
                .build(),
            List.of("/body/0/evidence/1/record", "/records/0")),
        new Case(
            Submission.builder()
                .id("t")
                .addDocuments(
                    SubmittedDocument.builder()
                        .type(SubmittedType.PRACTICE_RECORD)
                        .id("there")
                        .build(),
                    SubmittedDocument.builder()
                        .type(SubmittedType.PRACTICE_RECORD)
                        .id("gone")
                        .build(),
                    SubmittedDocument.builder()
                        .type(SubmittedType.CONTRIBUTION)
                        .id("there")
                        .build(),
                    SubmittedDocument.builder().id("there").build(),
                    SubmittedDocument.builder().id("gone").build(),
                    SubmittedDocument.builder().build())
                .build(),
            List.of("/documents/1/id", "/documents/2/id", "/documents/4/id")));
  }

  private static List<String> told(EvidenceCheck check) {
    return check.findings().getOrDefault("one", List.of()).stream()
        .map(finding -> finding.rule() + " " + finding.pointer())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsNamedAndNotThereIsTold(Case one) {
    EvidenceCheck check = EvidenceCheck.ofAll();
    check.add("one", one.document());
    check.add("later", RECORD);

    assertEquals(one.places().stream().map(place -> "COLL-004 " + place).toList(), told(check));
  }

  @Test
  void documentsOfEachTypeHaveIdentifiersOfTheirOwn() {
    EvidenceCheck check = EvidenceCheck.ofAll();
    check.add("response", SurveyResponse.builder().id("there").build());
    check.add(
        "one",
        SurveyResponse.builder()
            .id("s")
            .addAnswers(SurveyAnswer.builder().addEvidence(evidence("there")).build())
            .build());

    assertEquals(List.of("COLL-004 /answers/0/evidence/0/record"), told(check));
  }

  @Test
  void collectionOfRecordsMayLackOtherDocuments() {
    EvidenceCheck check = EvidenceCheck.ofRecords();
    check.add(
        "one",
        Submission.builder()
            .id("t")
            .addDocuments(
                SubmittedDocument.builder().type(SubmittedType.CONTRIBUTION).id("gone").build(),
                SubmittedDocument.builder().id("gone").build(),
                SubmittedDocument.builder().type(SubmittedType.PRACTICE_RECORD).id("gone").build())
            .build());

    assertEquals(List.of("COLL-004 /documents/2/id"), told(check));
  }

  @Test
  void whatIsNoDocumentOfACollectionIsRefused() {
    EvidenceCheck check = EvidenceCheck.ofAll();
    Extensible settings = ValidationSettings.builder().build();

    assertThrows(IllegalArgumentException.class, () -> check.add("x", settings));
    assertThrows(IllegalArgumentException.class, () -> check.add("x", evidence("there")));
  }
}
