package io.github.copguidelines.validation.protection;

import static io.github.copguidelines.validation.Samples.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.StatementAnswer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeguardingRuleTest {

  private static final String STATEMENTS = "/safeguardingDeclaration/statements";

  private static PracticeRecord with(List<SafeguardingStatement> statements) {
    return Samples.submission().toBuilder()
        .safeguardingDeclaration(Samples.declaration(statements))
        .build();
  }

  private static List<SafeguardingStatement> confirmed() {
    return new ArrayList<>(Samples.declaration().statements());
  }

  @Test
  void someStatementsMayBeWaivedAndSomeNot() {
    List<String> notWaivable = List.of("SG-01", "SG-02", "SG-06", "SG-11", "SG-12");
    for (int i = 0; i < 12; i++) {
      List<SafeguardingStatement> statements = confirmed();
      String code = statements.get(i).code();
      statements.set(i, statement(code, StatementAnswer.NOT_APPLICABLE));

      assertEquals(
          notWaivable.contains(code)
              ? List.of("PR-006.not-waivable " + STATEMENTS + "/" + i + "/answer")
              : List.of(),
          Told.about(with(statements), Stage.SUBMISSION),
          code);
    }
  }

  @Test
  void statementThatIsNotConfirmedIsFoundWaivableOrNot() {
    List<SafeguardingStatement> statements = confirmed();
    statements.set(0, statement("SG-01", StatementAnswer.NOT_CONFIRMED));
    statements.set(3, statement("SG-04", StatementAnswer.NOT_CONFIRMED));

    assertEquals(
        List.of(
            "PR-006.not-confirmed " + STATEMENTS + "/0/answer",
            "PR-006.not-confirmed " + STATEMENTS + "/3/answer"),
        Told.about(with(statements), Stage.SUBMISSION));
  }

  @Test
  void eachMissingStatementIsFound() {
    List<SafeguardingStatement> statements = confirmed().subList(0, 10);

    assertEquals(
        List.of("PR-006.missing " + STATEMENTS, "PR-006.missing " + STATEMENTS),
        Told.about(with(statements), Stage.SUBMISSION));
  }

  @Test
  void repeatedAndUnknownStatementsAreFound() {
    List<SafeguardingStatement> statements = confirmed();
    statements.add(statement("SG-01", StatementAnswer.NOT_CONFIRMED));
    statements.add(statement("SG-13", StatementAnswer.CONFIRMED));
    statements.add(statement("13", StatementAnswer.CONFIRMED));

    assertEquals(
        List.of(
            "PR-006.repeated " + STATEMENTS + "/12",
            "PR-006.unknown " + STATEMENTS + "/13/code",
            "FIELD-004.statement-code " + STATEMENTS + "/14/code"),
        Told.about(with(statements), Stage.SUBMISSION));
  }

  @Test
  void codeThatIsNoneStandsForTheStatementThatIsMissing() {
    List<SafeguardingStatement> statements = confirmed();
    statements.set(0, statement("SG-99", StatementAnswer.CONFIRMED));

    assertEquals(
        List.of("PR-006.unknown " + STATEMENTS + "/0/code"),
        Told.about(with(statements), Stage.SUBMISSION));
  }

  @Test
  void draftMayStillLackAnswers() {
    PracticeRecord record = with(confirmed().subList(0, 1));

    assertEquals(List.of(), Told.about(record, Stage.DRAFT));
    assertEquals(11, Told.about(record, Stage.SUBMISSION).size());
  }

  @Test
  void absenceIsToldOnce() {
    PracticeRecord.Builder record = Samples.submission().toBuilder();

    assertEquals(
        List.of("FIELD-001.list " + STATEMENTS), Told.about(with(List.of()), Stage.SUBMISSION));
    assertEquals(
        List.of("FIELD-001.value " + STATEMENTS + "/0/answer"),
        Told.about(
            with(
                confirmed().stream()
                    .map(
                        answer ->
                            answer.code().equals("SG-01")
                                ? SafeguardingStatement.builder().code("SG-01").build()
                                : answer)
                    .toList()),
            Stage.SUBMISSION));
    assertEquals(
        List.of("FIELD-001.value /safeguardingDeclaration"),
        Told.about(record.safeguardingDeclaration(java.util.Optional.empty()), Stage.SUBMISSION));
  }
}
