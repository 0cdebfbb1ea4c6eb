package io.github.copguidelines.validation.document;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.validation.check.DocumentRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the rules that one type of document alone has; without a catalogue, only those that need
 * none.
 */
public final class DocumentRuleFactory {

  private DocumentRuleFactory() {}

  /** Returns those for contributions. */
  public static List<DocumentRule<Contribution>> ofContributions(Optional<Catalogue> catalogue) {
    List<DocumentRule<Contribution>> rules = new ArrayList<>();
    rules.add(new AnnexTwiceRule());
    catalogue.ifPresent(known -> rules.add(new MeetingRule(known)));
    return rules;
  }

  /** Returns those for survey responses. */
  public static List<DocumentRule<SurveyResponse>> ofResponses(Optional<Catalogue> catalogue) {
    List<DocumentRule<SurveyResponse>> rules = new ArrayList<>();
    rules.add(new AnswerTwiceRule());
    catalogue.ifPresent(known -> rules.add(new QuestionRule(known.survey())));
    return rules;
  }

  /** Returns those for national strategies. */
  public static List<DocumentRule<NationalStrategy>> ofStrategies(Optional<Catalogue> catalogue) {
    List<DocumentRule<NationalStrategy>> rules = new ArrayList<>();
    rules.add(new ProgressTwiceRule());
    rules.add(new StageRule());
    catalogue.ifPresent(known -> rules.add(new ItemRule(known.strategy())));
    return rules;
  }

  /** Returns those for submissions. */
  public static List<DocumentRule<Submission>> ofSubmissions() {
    return List.of(new SentTwiceRule());
  }
}
