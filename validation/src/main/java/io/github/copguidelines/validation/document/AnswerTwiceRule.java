package io.github.copguidelines.validation.document;

import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;

/** No question is answered twice. */
final class AnswerTwiceRule implements DocumentRule<SurveyResponse> {

  @Override
  public Rule rule() {
    return DocumentRules.REPEATED;
  }

  @Override
  public void check(SurveyResponse response, Stage stage, Findings findings) {
    new Repeats(findings)
        .look(
            response.answers(),
            SurveyAnswer::question,
            Pointer.root().child("answers"),
            "question",
            "question");
  }
}
