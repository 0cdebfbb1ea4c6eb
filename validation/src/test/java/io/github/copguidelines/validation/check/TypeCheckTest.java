package io.github.copguidelines.validation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.CostAmount;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A check that was just made tells what the constraints of each kind tell. */
class TypeCheckTest {

  private static List<String> told(PracticeRecord record, Stage stage) {
    Findings findings = new Findings(100);
    TypeCheck.of(PracticeRecord.class).check(record, stage, Pointer.root(), findings);
    return findings.report(stage).findings().stream().map(Told::shortly).sorted().toList();
  }

  @Test
  void aDraftThatIsWholeHasNothingToTell() {
    assertEquals(List.of(), told(Samples.draft(), Stage.DRAFT));
  }

  @Test
  void eachKindOfConstraintIsJudgedAtItsPlace() {
    PracticeRecord record =
        Samples.draft().toBuilder()
            .schemaVersion(Optional.empty())
            .id("Not an id")
            .title(Samples.text("abc").with("EN", "A title").with("?", "A title").with("fr", " "))
            .summary(LocalizedText.empty())
            .language("?")
            .version(0)
            .addKeywords("a", "a", " ")
            .addAllObjectives(Collections.nCopies(11, Samples.text("One place.")))
            .addImplementations(Implementation.builder().code("1").build())
            .addReferences(Reference.builder().id("r 1").build())
            .addEvaluations(Evaluation.builder().year(1800).build())
            .cost(
                Cost.builder()
                    .year(10_000)
                    .setUp(CostAmount.builder().amount(BigDecimal.ONE.negate()).build())
                    .build())
            .build();

    assertEquals(
        List.of(
            "FIELD-001.value /evaluation/0/type",
            "FIELD-001.value /references/0/title",
            "FIELD-001.value /schemaVersion",
            "FIELD-002.min-in /title/en",
            "FIELD-003.max /objectives",
            "FIELD-004.recommendation-code /implements/0/code",
            "FIELD-004.record-id /id",
            "FIELD-004.reference-id /references/0/id",
            "FIELD-005.max /cost/year",
            "FIELD-005.min /cost/setUp/amount",
            "FIELD-005.min /evaluation/0/year",
            "FIELD-005.min /version",
            "FIELD-006 /language",
            "FIELD-006 /title/?",
            "FIELD-006.repeated /title/EN",
            "FIELD-007 /keywords/2",
            "FIELD-007 /title/fr",
            "FIELD-008 /keywords/1",
            "FIELD-009 /summary"),
        told(record, Stage.DRAFT));
  }

  @Test
  void aFieldIsAskedForFromItsStageOn() {
    TypeCheck check = TypeCheck.of(PracticeRecord.class);
    PracticeRecord record = PracticeRecord.builder().id("x").build();

    assertEquals(
        List.of(
            "schemaVersion",
            "version",
            "status",
            "title",
            "language",
            "source",
            "created",
            "modified"),
        check.missing(record, Stage.DRAFT));
    assertEquals(List.of(), check.missing(Samples.draft(), Stage.DRAFT));
    List<String> later = check.missing(Samples.draft(), Stage.SUBMISSION);
    assertTrue(later.containsAll(List.of("summary", "audiences")), later::toString);
    assertEquals(List.of(), check.missing(Samples.submission(), Stage.SUBMISSION));
  }

  @Test
  void aListIsAskedForWhereTheRecordHasNoReasonToLackIt() {
    PracticeRecord record =
        Samples.publication().toBuilder().countries(List.of()).ageBands(List.of()).build();
    List<String> told =
        CopValidator.with(Samples.CATALOGUE).validate(record, Stage.PUBLICATION).findings().stream()
            .map(Told::shortly)
            .filter(text -> text.startsWith("FIELD-001"))
            .toList();

    assertEquals(List.of("FIELD-001.ageBands /ageBands", "FIELD-001.countries /countries"), told);
  }
}
