package io.github.copguidelines.validation.document;

import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyEdition;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edition and questions of a survey response appear in the catalogue, and belong together. */
final class QuestionRule implements DocumentRule<SurveyResponse> {

  private final List<String> editions;
  private final Map<String, String> editionOf = new LinkedHashMap<>();

  QuestionRule(Survey survey) {
    this.editions = survey.editions().stream().map(SurveyEdition::code).toList();
    for (SurveyQuestion question : survey.questions()) {
      editionOf.put(question.code(), question.edition());
    }
  }

  @Override
  public Rule rule() {
    return DocumentRules.CODE;
  }

  @Override
  public void check(SurveyResponse response, Stage stage, Findings findings) {
    Optional<String> edition = response.edition().filter(editions::contains);
    if (edition.isEmpty()) {
      response
          .edition()
          .ifPresent(code -> suggest("edition", code, editions, Pointer.root(), findings));
    }
    List<SurveyAnswer> answers = response.answers();
    for (int i = 0; i < answers.size() && !findings.isFull(); i++) {
      Pointer at = Pointer.root().child("answers").child(i);
      answers.get(i).question().ifPresent(code -> question(code, edition, at, findings));
    }
  }

  private void question(String code, Optional<String> edition, Pointer at, Findings findings) {
    String itsEdition = editionOf.get(code);
    if (itsEdition == null) {
      suggest("question", code, List.copyOf(editionOf.keySet()), at, findings);
    } else if (edition.filter(one -> !one.equals(itsEdition)).isPresent()) {
      findings.add(
          problem(at.child("question"), "question-edition").argument("edition", itsEdition));
    }
  }

  private void suggest(
      String member, String code, List<String> known, Pointer at, Findings findings) {
    findings.add(NearestCode.suggest(rule().at(at.child(member)), rule(), member, code, known));
  }
}
