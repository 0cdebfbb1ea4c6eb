package io.github.copguidelines.validation.protection;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.SafeguardingCodes;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.vocabulary.StatementAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The safeguarding declaration answers each of its twelve statements once, and confirms it.
 *
 * <p>Some statements may be answered as not applicable. A declaration that is absent, or without
 * any statement, is reported by the constraints. Where a code is none of them, the statement that
 * it was meant for is not told to be missing.
 */
final class SafeguardingRule<T extends Extensible> implements DocumentRule<T> {

  private final Function<T, Optional<SafeguardingDeclaration>> declaration;

  /** Makes the rule for documents that have a declaration where the function says. */
  SafeguardingRule(Function<T, Optional<SafeguardingDeclaration>> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Rule rule() {
    return CopRules.SAFEGUARDING;
  }

  @Override
  public List<String> searched(Finding finding) {
    return isCase(finding, "missing")
        ? List.of("/safeguardingDeclaration/statements/*/code")
        : List.of();
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    List<SafeguardingStatement> answers =
        declaration.apply(document).map(SafeguardingDeclaration::statements).orElse(List.of());
    if (answers.isEmpty()) {
      return;
    }
    Pointer at = Pointer.root().child("safeguardingDeclaration").child("statements");
    Set<String> answered = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      statement(answers.get(i), answered, at.child(i), findings);
    }
    List<String> missing =
        SafeguardingCodes.all().stream().filter(code -> !answered.contains(code)).toList();
    long astray =
        answers.stream().filter(one -> !SafeguardingCodes.all().contains(one.code())).count();
    if (missing.size() > astray) {
      for (String code : missing) {
        findings.add(problem(at, "missing").argument("statement", code));
      }
    }
  }

  private void statement(
      SafeguardingStatement statement, Set<String> answered, Pointer at, Findings findings) {
    String code = statement.code();
    if (!SafeguardingCodes.all().contains(code)) {
      // A code of another form is told by the constraint on it.
      if (code.matches(Forms.STATEMENT_CODE)) {
        findings.add(problem(at.child("code"), "unknown"));
      }
    } else if (!answered.add(code)) {
      findings.add(problem(at, "repeated").argument("statement", code));
    } else {
      statement.answer().ifPresent(answer -> answer(code, answer, at.child("answer"), findings));
    }
  }

  private void answer(String code, StatementAnswer answer, Pointer at, Findings findings) {
    if (answer == StatementAnswer.NOT_CONFIRMED) {
      findings.add(problem(at, "not-confirmed").argument("statement", code));
    } else if (answer == StatementAnswer.NOT_APPLICABLE
        && SafeguardingCodes.mustBeConfirmed().contains(code)) {
      findings.add(problem(at, "not-waivable").argument("statement", code));
    }
  }
}
