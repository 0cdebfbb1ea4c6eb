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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    List<DocumentRule<? super PracticeRecord>> rules = new ArrayList<>(ConditionalRule.all());
    rules.add(new BlankRule());
    rules.add(new ContradictionRule(clock));
    rules.add(new CountryRule());
    rules.add(new GlobalRegionRule<>(PracticeRecord::ituRegions));
    rules.add(new DateRule());
    rules.add(new OpenListRule());
    rules.add(new AgeRule());
    rules.add(new EventRule());
    rules.add(new GuardRule());
    rules.add(new SafeguardingRule<>(PracticeRecord::safeguardingDeclaration));
    rules.add(new MediaRule());
    rules.add(new EvidenceRule());
    rules.add(new PublicationRule());
    rules.add(new ReviewerRule());
    rules.add(new PersonalDataRule<>(PracticeRecord.class));
    rules.add(new ResultRule());
    rules.add(new SummaryLengthRule());
    rules.add(new ConfirmationRule(clock));
    rules.add(new PracticeStageRule(clock));
    rules.add(new TransferRule());
    rules.add(new SmallCellRule());
    rules.add(new StatusRule(FIELDS));
    rules.add(new ReferenceRule());
    rules.add(new ReviewDateRule(clock));
    rules.add(new CostRule(clock));
    rules.add(new PeriodRule(clock));
    rules.add(new AgeAudienceRule());
    rules.add(new CoverageRule());
    rules.add(new FutureRule(clock));
    catalogue.ifPresent(known -> rules.addAll(ofPracticeRecords(known)));
    return new DocumentCheck<>(PracticeRecord.class, FIELDS, List.copyOf(rules));
  }

  private static List<DocumentRule<? super PracticeRecord>> ofPracticeRecords(Catalogue catalogue) {
    return List.of(
        new RegionRule<>(catalogue, PracticeRecord::ituRegions, PracticeRecord::countries),
        new RecommendationRule(catalogue),
        new TermRule<>(PracticeRecord.class, PracticeRecord::language, catalogue.terminology()),
        new AudienceFitRule(catalogue));
  }

  DocumentCheck<Contribution> ofContributions() {
    return check(
        Contribution.class,
        List.of(new AnnexTwiceRule()),
        known -> List.of(new MeetingRule(known)));
  }

  DocumentCheck<SurveyResponse> ofResponses() {
    return check(
        SurveyResponse.class,
        List.of(new AnswerTwiceRule()),
        known -> List.of(new QuestionRule(known.survey())));
  }

  DocumentCheck<NationalStrategy> ofStrategies() {
    return check(
        NationalStrategy.class,
        List.of(new ProgressTwiceRule(), new StageRule()),
        known -> List.of(new ItemRule(known.strategy())));
  }

  DocumentCheck<Programme> ofProgrammes() {
    return check(
        Programme.class,
        List.of(new GlobalRegionRule<>(Programme::ituRegions), new MeasureRule(clock)),
        known -> List.of(new RegionRule<>(known, Programme::ituRegions, Programme::countries)));
  }

  DocumentCheck<Submission> ofSubmissions() {
    return check(
        Submission.class,
        List.of(new SafeguardingRule<>(Submission::safeguardingDeclaration), new SentTwiceRule()),
        known -> List.of());
  }

  private <T extends DocumentHead & Extensible> DocumentCheck<T> check(
      Class<T> type,
      List<DocumentRule<? super T>> own,
      Function<Catalogue, List<DocumentRule<? super T>>> ownOfCatalogue) {
    List<DocumentRule<? super T>> rules = new ArrayList<>();
    rules.add(new PersonalDataRule<T>(type));
    rules.add(new CountryCodeRule<T>(type));
    rules.add(new OrderRule<T>(type));
    rules.add(new HeadDatesRule<T>(clock));
    rules.add(new DoneRule<T>(type, clock));
    rules.add(new SourceRule<T>(type));
    rules.add(new UnprovedRule<T>(type));
    rules.add(new UnconfirmedRule<T>(type));
    rules.add(new UnfoundedRule<T>(type));
    rules.add(new EmptyEvidenceRule<T>(type));
    rules.addAll(own);
    catalogue.ifPresent(
        known -> {
          rules.add(new TermRule<T>(type, DocumentHead::language, known.terminology()));
          rules.add(new KnownCodeRule<T>(type, known));
          rules.addAll(ownOfCatalogue.apply(known));
        });
    return new DocumentCheck<>(type, TypeCheck.of(type), List.copyOf(rules));
  }

  /**
   * Returns the check of objects that belong into a document: fields, and what keeps children safe.
   */
  <T extends Extensible> DocumentCheck<T> ofParts(Class<T> type) {
    List<DocumentRule<? super T>> rules = new ArrayList<>();
    rules.add(new PersonalDataRule<T>(type));
    catalogue.ifPresent(
        known -> rules.add(new TermRule<T>(type, part -> Optional.empty(), known.terminology())));
    return new DocumentCheck<>(type, TypeCheck.of(type), List.copyOf(rules));
  }
}
