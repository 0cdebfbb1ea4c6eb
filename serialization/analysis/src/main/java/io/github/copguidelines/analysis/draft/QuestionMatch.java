package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.survey.Answer;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A match between a record and a survey question, with the evidence and the answer.
 *
 * <p>The table of practice kinds and topics for each question is this library's own; no source has
 * one.
 *
 * @param evidence the evidence for the answer
 * @param answer the answer from this record alone; empty if the record is only worth checking
 */
record QuestionMatch(Evidence evidence, Optional<Answer> answer) {

  /** The practice kinds and recommendation topics of the questions on a topic. */
  private record About(Set<PracticeKind> kinds, Set<Topic> topics) {

    /** Returns true if a recommendation addresses states and has one of the topics. */
    boolean holds(Recommendation recommendation) {
      return recommendation.audience() == Audience.POLICY_MAKERS
          && recommendation.topic().filter(topics::contains).isPresent();
    }
  }

  private static final Map<String, About> TOPICS =
      Map.of(
          "legal-framework",
          new About(Set.of(PracticeKind.LAW, PracticeKind.REGULATION), topics("legal-framework")),
          "privacy",
          new About(Set.of(), topics("privacy")),
          "reporting-mechanism",
          new About(
              Set.of(PracticeKind.HOTLINE, PracticeKind.HELPLINE, PracticeKind.REPORTING_PORTAL),
              topics("reporting-illegal-content", "reporting-user-concerns")),
          "national-strategy",
          new About(Set.of(PracticeKind.NATIONAL_STRATEGY), Set.of()),
          "coordination",
          new About(Set.of(), topics("policy-institutional")),
          "awareness",
          new About(Set.of(PracticeKind.AWARENESS_CAMPAIGN), topics("national-awareness")),
          "education",
          new About(
              Set.of(PracticeKind.SCHOOL_CURRICULUM),
              topics("education-digital-literacy", "educational-resources")),
          "law-enforcement",
          new About(Set.of(PracticeKind.LAW_ENFORCEMENT_UNIT), Set.of()),
          "international-cooperation",
          new About(Set.of(PracticeKind.INTERNATIONAL_COOPERATION), Set.of()));

  private static final Set<String> ANSWERED_BY_KIND = Set.of("direct", "substantive law");

  private static final Set<PracticeStage> RUNNING =
      Set.of(PracticeStage.ONGOING, PracticeStage.SCALED, PracticeStage.IN_FORCE);

  private static final Set<PracticeStage> BEGINNING =
      Set.of(PracticeStage.PLANNED, PracticeStage.PILOT);

  private static Set<Topic> topics(String... codes) {
    return Set.copyOf(Stream.of(codes).map(Topic::of).toList());
  }

  /** Returns the match of a record with a question; empty if there is none. */
  static Optional<QuestionMatch> of(
      SurveyQuestion question, PracticeRecord record, Catalogue catalogue) {
    List<String> links =
        record.frameLinks().stream()
            .filter(link -> names(link, question))
            .map(FrameLink::code)
            .toList();
    if (!links.isEmpty()) {
      return Optional.of(
          new QuestionMatch(Proof.of(record, EvidenceReason.FRAME_LINK, links), direct(record)));
    }
    About about = question.topic().map(TOPICS::get).orElse(null);
    if (about == null) {
      return Optional.empty();
    }
    if (record.kind().filter(about.kinds()::contains).isPresent()) {
      List<String> kind = List.of(record.kind().get().code());
      Optional<Answer> answer = isAnsweredByKind(question) ? direct(record) : Optional.empty();
      return Optional.of(
          new QuestionMatch(Proof.of(record, EvidenceReason.PRACTICE_KIND, kind), answer));
    }
    List<String> codes =
        record.implementations().stream()
            .map(Implementation::code)
            .filter(code -> catalogue.recommendation(code).filter(about::holds).isPresent())
            .toList();
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new QuestionMatch(
                Proof.of(record, EvidenceReason.RECOMMENDATION, codes), Optional.empty()));
  }

  /**
   * Returns true for questions on child online protection itself, for which the kind of a practice
   * is enough. For related subjects, such as harassment, the existence of a law does not show its
   * content.
   */
  private static boolean isAnsweredByKind(SurveyQuestion question) {
    return question.kind().filter(ANSWERED_BY_KIND::contains).isPresent();
  }

  /**
   * Returns true if a link names the question, its pillar and topic, or its pillar and child online
   * protection if that is its subject, such as {@code
   * GCI-v5:organizational:child-online-protection}.
   */
  private static boolean names(FrameLink link, SurveyQuestion question) {
    String pillar = question.edition() + ":" + question.pillar().code() + ":";
    return link.code().equals(question.edition() + ":" + question.code())
        || link.code().equals(pillar + question.topic().orElse(""))
        || (link.code().equals(pillar + "child-online-protection")
            && question.kind().filter("direct"::equals).isPresent());
  }

  /**
   * Returns yes for a running practice, partly for one that begins or has no stage, and empty for
   * one that has ended.
   */
  private static Optional<Answer> direct(PracticeRecord record) {
    Optional<PracticeStage> stage = record.stage();
    if (stage.filter(RUNNING::contains).isPresent()) {
      return Optional.of(Answer.YES);
    }
    return stage.isEmpty() || BEGINNING.contains(stage.get())
        ? Optional.of(Answer.PARTLY)
        : Optional.empty();
  }
}
