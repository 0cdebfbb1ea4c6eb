package io.github.copguidelines.validation.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.ResultTarget;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.EvaluationFinding;
import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.Evaluator;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceRuleTest {

  private static final Transferability REPEATED =
      Transferability.builder()
          .addReplicatedIn(Replication.builder().addCountries("KE").build())
          .build();

  private static List<String> told(EvidenceLevel level, Evaluation... evaluations) {
    return Told.by(
        CopRules.EVIDENCE,
        Samples.publication().toBuilder()
            .evidenceLevel(level)
            .transferability(REPEATED)
            .addEvaluations(evaluations),
        Stage.ACCEPTANCE);
  }

  private static Evaluation evaluation(EvaluationType type, Evaluator by) {
    return Evaluation.builder()
        .type(type)
        .evaluator(by)
        .finding(EvaluationFinding.POSITIVE)
        .build();
  }

  @Test
  void goodPracticeHasAnEvaluationThatIsMoreThanASelfAssessment() {
    for (EvaluationType type : EvaluationType.values()) {
      boolean counts = type != EvaluationType.NONE && type != EvaluationType.SELF_ASSESSMENT;
      assertEquals(
          counts ? List.of() : List.of("PR-008.evaluation /evaluation"),
          told(EvidenceLevel.GOOD, evaluation(type, Evaluator.INTERNAL)),
          type.code());
    }
  }

  @Test
  void provenPracticeHasAnEvaluationFromOutsideThatCompares() {
    assertEquals(
        List.of(),
        told(EvidenceLevel.PROVEN, evaluation(EvaluationType.RANDOMIZED, Evaluator.INDEPENDENT)));
    assertEquals(
        List.of("PR-008.outside /evaluation"),
        told(EvidenceLevel.PROVEN, evaluation(EvaluationType.RANDOMIZED, Evaluator.INTERNAL)));
    assertEquals(
        List.of("PR-008.comparison /evaluation warning"),
        told(EvidenceLevel.PROVEN, evaluation(EvaluationType.QUALITATIVE, Evaluator.EXTERNAL)));
    assertEquals(
        List.of(),
        told(
            EvidenceLevel.PROVEN,
            evaluation(EvaluationType.QUALITATIVE, Evaluator.EXTERNAL),
            evaluation(EvaluationType.PRE_POST, Evaluator.INTERNAL)));
  }

  @Test
  void selfAssessmentByOthersProvesNothing() {
    assertEquals(
        List.of("PR-008.evaluation /evaluation"),
        told(
            EvidenceLevel.PROVEN,
            evaluation(EvaluationType.SELF_ASSESSMENT, Evaluator.INDEPENDENT)));
  }

  @Test
  void levelThatFindingsOrReplicationsDoNotSupportIsWarnedOf() {
    Evaluation mixed =
        evaluation(EvaluationType.PRE_POST, Evaluator.EXTERNAL).toBuilder()
            .finding(EvaluationFinding.MIXED)
            .build();
    assertEquals(List.of("PR-008.positive /evaluation warning"), told(EvidenceLevel.GOOD, mixed));

    PracticeRecord.Builder once =
        Samples.acceptance().toBuilder()
            .evidenceLevel(EvidenceLevel.GOOD)
            .addEvaluations(evaluation(EvaluationType.PRE_POST, Evaluator.EXTERNAL));
    assertEquals(
        List.of("PR-008.repeated /evidenceLevel warning"),
        Told.by(CopRules.EVIDENCE, once, Stage.ACCEPTANCE));
  }

  @Test
  void whatWasRepeatedNowhereIsNotRepeated() {
    PracticeRecord.Builder record =
        Samples.acceptance().toBuilder()
            .evidenceLevel(EvidenceLevel.GOOD)
            .transferability(REPEATED.toBuilder().replicatedIn(List.of()).build())
            .addEvaluations(evaluation(EvaluationType.PRE_POST, Evaluator.EXTERNAL));

    assertEquals(
        List.of("PR-008.repeated /evidenceLevel warning"),
        Told.by(CopRules.EVIDENCE, record, Stage.ACCEPTANCE));
  }

  @Test
  void promisingPracticeHasAResultOrAnAssessment() {
    PracticeRecord.Builder record = Samples.acceptance().toBuilder().results(List.of());

    assertEquals(
        List.of("PR-008.outcomes /evidenceLevel warning"),
        Told.by(CopRules.EVIDENCE, record, Stage.ACCEPTANCE));
    record.addEvaluations(evaluation(EvaluationType.SELF_ASSESSMENT, Evaluator.INTERNAL));
    assertEquals(List.of(), Told.by(CopRules.EVIDENCE, record, Stage.ACCEPTANCE));
  }

  @Test
  void targetIsNoOutcome() {
    ResultTarget target = ResultTarget.builder().value(BigDecimal.TEN).build();
    Result.Builder result = Samples.acceptance().results().get(0).toBuilder().target(target);
    PracticeRecord.Builder record = Samples.acceptance().toBuilder();

    assertEquals(
        List.of("PR-008.outcomes /evidenceLevel warning"),
        Told.by(CopRules.EVIDENCE, record.results(List.of(result.build())), Stage.ACCEPTANCE));
    assertEquals(
        List.of("FIELD-001.results /results"),
        Told.by(CopRules.REQUIRED, record, Stage.ACCEPTANCE));
    record.results(List.of(result.value(BigDecimal.ONE).build()));
    assertEquals(List.of(), Told.by(CopRules.EVIDENCE, record, Stage.ACCEPTANCE));
    assertEquals(List.of(), Told.by(CopRules.REQUIRED, record, Stage.ACCEPTANCE));
  }

  @Test
  void thatThereWasNoEvaluationIsNoOutcome() {
    PracticeRecord.Builder record = Samples.acceptance().toBuilder().results(List.of());
    record.addEvaluations(evaluation(EvaluationType.NONE, Evaluator.INTERNAL));

    assertEquals(
        List.of("PR-008.outcomes /evidenceLevel warning"),
        Told.by(CopRules.EVIDENCE, record, Stage.ACCEPTANCE));
  }

  @Test
  void evaluationOfNoKindCountsForNoLevel() {
    Evaluation some = Evaluation.builder().finding(EvaluationFinding.POSITIVE).build();

    assertEquals(List.of("PR-008.evaluation /evaluation"), told(EvidenceLevel.GOOD, some));
  }

  @Test
  void lowLevelsAndEarlyStagesAreNotJudged() {
    PracticeRecord.Builder record = Samples.acceptance().toBuilder().results(List.of());
    for (EvidenceLevel level : List.of(EvidenceLevel.NOT_ASSESSED, EvidenceLevel.INNOVATIVE)) {
      assertEquals(
          List.of(), Told.by(CopRules.EVIDENCE, record.evidenceLevel(level), Stage.PUBLICATION));
    }
    record.evidenceLevel(Optional.empty());
    assertEquals(List.of(), Told.by(CopRules.EVIDENCE, record, Stage.PUBLICATION));
    record.evidenceLevel(EvidenceLevel.PROVEN);
    assertEquals(List.of(), Told.by(CopRules.EVIDENCE, record, Stage.SUBMISSION));
  }
}
