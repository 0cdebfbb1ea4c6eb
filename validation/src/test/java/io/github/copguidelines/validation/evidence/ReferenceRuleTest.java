package io.github.copguidelines.validation.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.EvaluationType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceRuleTest {

  private static List<String> told(Rule rule, PracticeRecord.Builder record) {
    return Told.by(rule, record, Stage.SUBMISSION);
  }

  @Test
  void whatNamesAReferenceFindsIt() {
    PracticeRecord.Builder record =
        Samples.draft().toBuilder()
            .addReferences(reference("r1"), reference("r2"), reference("r1"))
            .addResults(
                Result.builder().description(Samples.text("R")).dataSource("r2").build(),
                Result.builder().description(Samples.text("R")).dataSource("r3").build())
            .addEvaluations(
                Evaluation.builder().type(EvaluationType.PRE_POST).reference("R1").build())
            .transferability(
                Transferability.builder()
                    .addReplicatedIn(
                        Replication.builder().addCountries("KE").reference("r4").build())
                    .build());

    assertEquals(
        List.of(
            "PR-022.dangling /evaluation/0/reference",
            "PR-022.repeated /references/2/id",
            "PR-022.dangling /results/1/dataSource",
            "PR-022.dangling /transferability/replicatedIn/0/reference"),
        told(CopRules.REFERENCE, record));
  }

  private static Reference reference(String id) {
    return Reference.builder().id(id).title("Report").build();
  }
}
