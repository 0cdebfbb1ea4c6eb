package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.practice.RecordSource;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.practice.Submitter;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.TermMatch;
import io.github.copguidelines.terminology.Terminology;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.Adaptability;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.CostBand;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.RecordConfidence;
import io.github.copguidelines.vocabulary.RecordOrigin;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.StatementAnswer;
import io.github.copguidelines.vocabulary.SubmitterCapacity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small catalogue, and records that are just complete enough for a stage. */
public final class Samples {

  public static final Catalogue CATALOGUE =
      Catalogue.builder()
          .guidelines(
              List.of(
                  Guideline.builder()
                      .code("COP-POL-2020")
                      .audience(Audience.POLICY_MAKERS)
                      .addRecommendations(
                          recommendation("POL-LEG-01"), recommendation("POL-LEG-02"))
                      .build()))
          .vocabularies(
              Vocabularies.builder()
                  .addMemberStates(
                      state("RW", ItuRegion.AFRICA),
                      state("KE", ItuRegion.AFRICA),
                      state("EG", ItuRegion.ARAB_STATES))
                  .build())
          .terminology(Terminology.of(List.of("en"), language -> terms()))
          .build();

  /** It judges on 30 June 2026. */
  public static final CopValidator VALIDATOR =
      CopValidator.with(CATALOGUE)
          .withClock(Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC));

  /** A summary of 156 words, which is a good length. */
  private static final String SUMMARY =
      "A portal where everybody can report, with an answer within two days. ".repeat(13).strip();

  private Samples() {}

  private static Recommendation recommendation(String code) {
    return Recommendation.builder().code(code).audience(Audience.POLICY_MAKERS).build();
  }

  private static TermList terms() {
    TermEntry news =
        TermEntry.builder()
            .addAvoid("fake news")
            .match(TermMatch.WORD)
            .addPrefer("disinformation", "misinformation")
            .why("It is said of what one merely dislikes.")
            .build();
    TermEntry hoax =
        TermEntry.builder()
            .addAvoid("hoax", "canard (of news)")
            .match(TermMatch.WORD)
            .addPrefer("false report")
            .build();
    return TermList.builder().language("en").addEntries(news, hoax).build();
  }

  private static MemberState state(String country, ItuRegion region) {
    return MemberState.builder().country(country).region(region).build();
  }

  public static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  /** A record with what a draft must have, and nothing else. */
  public static PracticeRecord draft() {
    return PracticeRecord.builder()
        .schemaVersion("1.0")
        .id("rw-reporting-portal")
        .version(1)
        .status(LifecycleState.DRAFT)
        .title(text("National reporting portal"))
        .language("en")
        .source(RecordSource.builder().kind(RecordOrigin.SUBMISSION).build())
        .created(Timestamp.parse("2026-01-01T00:00:00Z"))
        .modified(Timestamp.parse("2026-01-06T00:00:00Z"))
        .build();
  }

  /** A draft with what a submission must have besides. */
  public static PracticeRecord submission() {
    return draft().toBuilder()
        .status(LifecycleState.SUBMITTED)
        .addEvents(event("draft", "submitted", Role.SUBMITTER, 3))
        .summary(text(SUMMARY))
        .cost(Cost.builder().band(CostBand.FROM_10K_TO_100K).build())
        .kind(PracticeKind.REPORTING_PORTAL)
        .addCountries("RW")
        .addItuRegions(ItuRegion.AFRICA)
        .coverage(CoverageArea.NATIONAL)
        .stage(PracticeStage.ONGOING)
        .leadOrganisation(
            Organisation.builder()
                .name(text("Ministry"))
                .type(OrganisationType.GOVERNMENT_MINISTRY)
                .country("RW")
                .build())
        .addStakeholders(Stakeholder.GOVERNMENT)
        .addAudiences(Audience.CHILDREN)
        .addRisks(Risk.GROOMING)
        .safeguardingDeclaration(declaration())
        .submitter(Submitter.builder().capacity(SubmitterCapacity.GOVERNMENT_FOCAL_POINT).build())
        .build();
  }

  /** A submission with what an accepted record must have besides. */
  public static PracticeRecord acceptance() {
    return submission().toBuilder()
        .status(LifecycleState.ACCEPTED)
        .addEvents(
            event("submitted", "under-review", Role.REVIEWER, 4),
            event("under-review", "accepted", Role.REVIEWER, 5))
        .started(PartialDate.parse("2019-06"))
        .addImplementations(Implementation.of("POL-LEG-01"))
        .problem(text("Nobody knew where to report."))
        .addObjectives(text("One place to report."))
        .addActivities(text("A form, a team and an agreement with the police."))
        .addResults(Result.builder().description(text("Reports are answered.")).build())
        .evidenceLevel(EvidenceLevel.PROMISING)
        .addReferences(
            Reference.builder().id("r1").title("Report").url("https://example.org/r").build())
        .confidence(RecordConfidence.CONFIRMED_BY_OWNER)
        .build();
  }

  /** An accepted record with what a published one must have besides. */
  public static PracticeRecord publication() {
    return acceptance().toBuilder()
        .status(LifecycleState.PUBLISHED)
        .addEvents(event("accepted", "published", Role.EDITOR, 6))
        .addAgeBands(AgeBand.UNDER_18)
        .addLessons(text("Answer quickly."))
        .transferability(Transferability.builder().adaptable(Adaptability.AS_IS).build())
        .publicContact(PublicContact.builder().form("https://example.org/contact").build())
        .lastConfirmed(PartialDate.parse("2026-05"))
        .reviewDue(PartialDate.parse("2028-05"))
        .build();
  }

  public static LifecycleEvent event(String from, String to, Role by, int day) {
    return LifecycleEvent.builder()
        .fromState(state(from))
        .toState(state(to))
        .by(by)
        .at(Timestamp.parse("2026-01-" + (day < 10 ? "0" : "") + day + "T00:00:00Z"))
        .build();
  }

  private static LifecycleState state(String code) {
    return Stream.of(LifecycleState.values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** A declaration that confirms every statement. */
  public static SafeguardingDeclaration declaration() {
    return declaration(
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> statement(String.format("SG-%02d", i), StatementAnswer.CONFIRMED))
            .toList());
  }

  public static SafeguardingDeclaration declaration(List<SafeguardingStatement> statements) {
    return SafeguardingDeclaration.builder()
        .date(PartialDate.parse("2026-01-03"))
        .addAllStatements(statements)
        .build();
  }

  public static SafeguardingStatement statement(String code, StatementAnswer answer) {
    return SafeguardingStatement.builder().code(code).answer(answer).build();
  }
}
