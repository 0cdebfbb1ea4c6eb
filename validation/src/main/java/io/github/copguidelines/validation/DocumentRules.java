package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.model.Extensible;
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
 * The rules that contributions, survey responses, national strategies, programmes and submissions
 * are judged by, beside those that they share with practice records: of fields, of codes, dates and
 * references, of terms, links and personal data.
 *
 * <p>Identifiers are stable and are not used again.
 */
public final class DocumentRules {

  /** Codes of editions, questions and checklist items stand in the catalogue, where they belong. */
  public static final Rule CODE = Rule.error("DOC-001");

  /** No question, stage, item, document, file or annex stands twice. */
  public static final Rule REPEATED = Rule.error("DOC-002");

  /** A statement that something is so, wholly or in part, rests on evidence. */
  public static final Rule UNPROVED = Rule.warning("DOC-003");

  /** A statement that a program derived waits for somebody to confirm it. */
  public static final Rule UNCONFIRMED = Rule.info("DOC-004");

  /** A derived statement names the records that it was derived from. */
  public static final Rule UNFOUNDED = Rule.error("DOC-005");

  /** A stage that is done has no item that is not, one that is not started none that is. */
  public static final Rule STAGE = Rule.warning("DOC-006");

  /** Date and place of a meeting are those that the catalogue knows. */
  public static final Rule MEETING = Rule.warning("DOC-007");

  /** Evidence names a record, a reference or an address, an annex a file or an address. */
  public static final Rule EMPTY_EVIDENCE = Rule.error("DOC-008");

  private DocumentRules() {}

  /** Returns these rules, in the order of their identifiers. */
  public static List<Rule> all() {
    return List.of(
        CODE, REPEATED, UNPROVED, UNCONFIRMED, UNFOUNDED, STAGE, MEETING, EMPTY_EVIDENCE);
  }

  static DocumentCheck<Contribution> ofContributions(Optional<Catalogue> catalogue, Clock clock) {
    return check(
        Contribution.class,
        List.of(new AnnexTwiceRule()),
        known -> List.of(new MeetingRule(known)),
        catalogue,
        clock);
  }

  static DocumentCheck<SurveyResponse> ofResponses(Optional<Catalogue> catalogue, Clock clock) {
    return check(
        SurveyResponse.class,
        List.of(new AnswerTwiceRule()),
        known -> List.of(new QuestionRule(known.survey())),
        catalogue,
        clock);
  }

  static DocumentCheck<NationalStrategy> ofStrategies(Optional<Catalogue> catalogue, Clock clock) {
    return check(
        NationalStrategy.class,
        List.of(new ProgressTwiceRule(), new StageRule()),
        known -> List.of(new ItemRule(known.strategy())),
        catalogue,
        clock);
  }

  static DocumentCheck<Programme> ofProgrammes(Optional<Catalogue> catalogue, Clock clock) {
    return check(
        Programme.class,
        List.of(new GlobalRegionRule<>(Programme::ituRegions), new MeasureRule(clock)),
        known -> List.of(new RegionRule<>(known, Programme::ituRegions, Programme::countries)),
        catalogue,
        clock);
  }

  static DocumentCheck<Submission> ofSubmissions(Optional<Catalogue> catalogue, Clock clock) {
    return check(
        Submission.class,
        List.of(new SafeguardingRule<>(Submission::safeguardingDeclaration), new SentTwiceRule()),
        known -> List.of(),
        catalogue,
        clock);
  }

  private static <T extends DocumentHead & Extensible> DocumentCheck<T> check(
      Class<T> type,
      List<DocumentRule<? super T>> own,
      Function<Catalogue, List<DocumentRule<? super T>>> ownOfCatalogue,
      Optional<Catalogue> catalogue,
      Clock clock) {
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
}
