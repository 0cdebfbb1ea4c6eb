package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StagesTest {

  @ParameterizedTest
  @EnumSource
  void completeRecordIsWithoutFindingsAtEveryStage(Stage stage) {
    assertEquals(List.of(), Told.about(Samples.publication(), stage));
  }

  @Test
  void eachSampleIsCompleteForItsOwnStage() {
    assertEquals(List.of(), Told.about(Samples.draft(), Stage.DRAFT));
    assertEquals(List.of(), Told.about(Samples.submission(), Stage.SUBMISSION));
    assertEquals(List.of(), Told.about(Samples.acceptance(), Stage.ACCEPTANCE));
  }

  @Test
  void draftNeedsWhatNamesARecord() {
    assertEquals(
        List.of(
            "FIELD-001.value /created",
            "FIELD-001.value /language",
            "FIELD-001.value /modified",
            "FIELD-001.value /schemaVersion",
            "FIELD-001.value /source",
            "FIELD-001.value /status",
            "FIELD-001.value /title",
            "FIELD-001.value /version"),
        Told.about(PracticeRecord.builder().id("x"), Stage.DRAFT));
  }

  @Test
  void submissionAddsWhoWhereAndForWhom() {
    assertEquals(
        List.of(
            "PR-018  info",
            "FIELD-001.list /audiences",
            "FIELD-001.countries /countries",
            "FIELD-001.value /coverage",
            "FIELD-001.list /ituRegions",
            "FIELD-001.value /kind",
            "FIELD-001.value /leadOrganisation",
            "FIELD-001.risks /risks",
            "FIELD-001.value /safeguardingDeclaration",
            "FIELD-001.value /stage warning",
            "FIELD-001.list /stakeholders",
            "FIELD-001.value /submitter",
            "FIELD-001.value /summary"),
        Told.about(Samples.draft(), Stage.SUBMISSION));
  }

  @Test
  void submissionMayLeaveOpenWhereThePracticeStands() {
    PracticeRecord record = Samples.submission().toBuilder().stage(Optional.empty()).build();

    assertEquals(List.of(), Told.about(record, Stage.DRAFT));
    assertEquals(List.of("FIELD-001.value /stage warning"), Told.about(record, Stage.SUBMISSION));
    assertTrue(Samples.VALIDATOR.validate(record, Stage.SUBMISSION).isValid());
  }

  @Test
  void acceptanceAsksForEventsWhichADraftThatIsSentInDoesNotHaveYet() {
    PracticeRecord sentIn =
        Samples.submission().toBuilder().status(LifecycleState.DRAFT).events(List.of()).build();

    assertEquals(List.of(), Told.about(sentIn, Stage.SUBMISSION));
    assertTrue(Told.about(sentIn, Stage.ACCEPTANCE).contains("FIELD-001.list /events"));
  }

  @Test
  void acceptanceAsksForAReferenceThatAReaderCanOpen() {
    Reference named = Reference.builder().id("r0").title("Report").file("report.pdf").build();
    PracticeRecord.Builder record = Samples.acceptance().toBuilder();

    assertEquals(
        List.of("FIELD-001.references /references"),
        Told.about(record.references(List.of(named)), Stage.ACCEPTANCE));
    assertEquals(List.of(), Told.about(record, Stage.SUBMISSION));
    Reference open = named.toBuilder().id("r1").url("https://example.org/r").build();
    assertEquals(List.of(), Told.about(record.addReferences(open), Stage.ACCEPTANCE));
  }

  @Test
  void acceptanceAddsSubstanceAndProof() {
    assertEquals(
        List.of(
            "FIELD-001.list /activities",
            "FIELD-001.value /confidence",
            "FIELD-001.value /evidenceLevel",
            "FIELD-001.list /implements",
            "FIELD-001.list /objectives",
            "FIELD-001.value /problem",
            "FIELD-001.list /references",
            "FIELD-001.results /results",
            "FIELD-001.value /started"),
        Told.about(Samples.submission(), Stage.ACCEPTANCE));
  }

  @Test
  void publicationAddsAgesAndDatesAndWarnsOfWhatHelpsOthers() {
    assertEquals(
        List.of(
            "FIELD-001.ageBands /ageBands",
            "FIELD-001.value /lastConfirmed",
            "FIELD-001.list /lessons warning",
            "FIELD-001.value /publicContact warning",
            "FIELD-001.value /reviewDue",
            "FIELD-001.value /transferability warning"),
        Told.about(Samples.acceptance(), Stage.PUBLICATION));
  }

  @Test
  void warningsLeaveAReportValid() {
    PracticeRecord record = Samples.publication().toBuilder().lessons(List.of()).build();

    ValidationReport report = Samples.VALIDATOR.validate(record, Stage.PUBLICATION);

    assertEquals(1, report.findings().size());
    assertTrue(report.isValid());
    assertFalse(Samples.VALIDATOR.validate(Samples.draft(), Stage.SUBMISSION).isValid());
  }

  @Test
  void messageNamesTheStageFromWhichOnAFieldIsRequired() {
    List<String> messages =
        Samples.VALIDATOR
            .validate(PracticeRecord.builder().id("x").build(), Stage.PUBLICATION)
            .findings()
            .stream()
            .filter(finding -> finding.pointer().toString().equals("/summary"))
            .map(finding -> finding.message(java.util.Locale.ENGLISH))
            .toList();

    assertEquals(
        List.of("This field is empty. Fill it in. Required from the stage \"Submission\" on."),
        messages);
  }
}
