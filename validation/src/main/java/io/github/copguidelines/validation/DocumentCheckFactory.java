package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.TypeCheck;
import io.github.copguidelines.validation.code.CodeRuleFactory;
import io.github.copguidelines.validation.document.DocumentRuleFactory;
import io.github.copguidelines.validation.evidence.EvidenceRuleFactory;
import io.github.copguidelines.validation.lifecycle.LifecycleRuleFactory;
import io.github.copguidelines.validation.protection.ProtectionRuleFactory;
import io.github.copguidelines.validation.text.TextRuleFactory;
import io.github.copguidelines.validation.time.TimeRuleFactory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the checks of each type of document: the registry of their rules.
 *
 * @param catalogue empty to leave out the rules that need one, such as {@code PR-002} on regions
 *     and {@code PR-004} on recommendations
 * @param clock gives the day
 */
record DocumentCheckFactory(Optional<Catalogue> catalogue, Clock clock) {

  private static final TypeCheck FIELDS = TypeCheck.of(PracticeRecord.class);

  DocumentCheck<PracticeRecord> ofPracticeRecords() {
    return new DocumentCheck<>(
        PracticeRecord.class,
        FIELDS,
        all(
            Stream.of(
                LifecycleRuleFactory.ofRecords(FIELDS, clock),
                CodeRuleFactory.ofRecords(catalogue),
                TimeRuleFactory.ofRecords(clock),
                ProtectionRuleFactory.ofRecords(),
                EvidenceRuleFactory.ofRecords(clock),
                TextRuleFactory.ofRecords(catalogue))));
  }

  DocumentCheck<Contribution> ofContributions() {
    return check(Contribution.class, DocumentRuleFactory.ofContributions(catalogue));
  }

  DocumentCheck<SurveyResponse> ofResponses() {
    return check(SurveyResponse.class, DocumentRuleFactory.ofResponses(catalogue));
  }

  DocumentCheck<NationalStrategy> ofStrategies() {
    return check(NationalStrategy.class, DocumentRuleFactory.ofStrategies(catalogue));
  }

  DocumentCheck<Programme> ofProgrammes() {
    return check(
        Programme.class,
        all(
            Stream.of(
                CodeRuleFactory.ofProgrammes(catalogue), TimeRuleFactory.ofProgrammes(clock))));
  }

  DocumentCheck<Submission> ofSubmissions() {
    return check(
        Submission.class,
        all(Stream.of(ProtectionRuleFactory.ofSubmissions(), DocumentRuleFactory.ofSubmissions())));
  }

  private <T extends DocumentHead & Extensible> DocumentCheck<T> check(
      Class<T> type, List<DocumentRule<T>> own) {
    return new DocumentCheck<>(
        type,
        TypeCheck.of(type),
        all(
            Stream.of(
                ProtectionRuleFactory.of(type),
                CodeRuleFactory.ofDocuments(type, catalogue),
                TimeRuleFactory.ofDocuments(type, clock),
                EvidenceRuleFactory.ofDocuments(type),
                own,
                TextRuleFactory.of(type, DocumentHead::language, catalogue))));
  }

  /**
   * Returns the check of objects that belong into a document: fields, and what keeps children safe.
   */
  <T extends Extensible> DocumentCheck<T> ofParts(Class<T> type) {
    return new DocumentCheck<>(
        type,
        TypeCheck.of(type),
        all(
            Stream.of(
                ProtectionRuleFactory.of(type),
                TextRuleFactory.of(type, part -> Optional.empty(), catalogue))));
  }

  private static <T extends Extensible> List<DocumentRule<T>> all(
      Stream<List<DocumentRule<T>>> parts) {
    return parts.flatMap(List::stream).toList();
  }
}
