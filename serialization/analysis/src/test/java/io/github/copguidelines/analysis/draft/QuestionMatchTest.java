package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.survey.Answer;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionMatchTest {

  private static final SurveyQuestion LAW = Made.question("EX-LEG-01", "legal-framework", "direct");

  private static Optional<QuestionMatch> match(SurveyQuestion question, PracticeRecord record) {
    return QuestionMatch.of(question, record, Made.CATALOGUE);
  }

  private static Optional<QuestionMatch> expected(
      EvidenceReason reason, Optional<Answer> answer, String... codes) {
    return Optional.of(new QuestionMatch(Made.evidence("law", reason, codes), answer));
  }

  private static PracticeRecord.Builder linked(String... links) {
    return Made.record("law").frameLinks(List.of(links).stream().map(FrameLink::of).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "EX-v1:EX-LEG-01, related, legal-framework, true",
    "EX-v1:legal:legal-framework, related, legal-framework, true",
    "EX-v1:legal:child-online-protection, direct, legal-framework, true",
    "EX-v1:legal:child-online-protection, related, legal-framework, false",
    "EX-v1:legal:privacy, direct, legal-framework, false",
    "EX-v1:technical:legal-framework, direct, legal-framework, false",
    "EX-v2:EX-LEG-01, direct, legal-framework, false",
    "EX-v2:legal:legal-framework, direct, legal-framework, false",
    "EX-v1:EX-LEG-02, direct, legal-framework, false",
    "EX-v1:legal, direct, legal-framework, false",
  })
  void aLinkNamesTheQuestionOrPillarAndTopic(
      String link, String kind, String topic, boolean named) {
    SurveyQuestion question = Made.question("EX-LEG-01", topic, kind);

    assertEquals(
        named
            ? expected(EvidenceReason.FRAME_LINK, Optional.of(Answer.PARTLY), link)
            : Optional.empty(),
        match(question, linked(link).build()));
  }

  @Test
  void onlyTheLinksThatNameTheQuestionAreTold() {
    PracticeRecord record =
        linked("SDG:16.2", "EX-v1:EX-LEG-01", "EX-v2:EX-LEG-01", "EX-v1:legal:legal-framework")
            .kind(PracticeKind.LAW)
            .stage(PracticeStage.REPEALED)
            .build();

    assertEquals(
        expected(
            EvidenceReason.FRAME_LINK,
            Optional.empty(),
            "EX-v1:EX-LEG-01",
            "EX-v1:legal:legal-framework"),
        match(LAW, record));
  }

  @Test
  void aQuestionWithoutTopicIsAnsweredByLinksAlone() {
    SurveyQuestion question = SurveyQuestion.builder().from(LAW).topic(Optional.empty()).build();

    assertEquals(
        expected(EvidenceReason.FRAME_LINK, Optional.of(Answer.PARTLY), "EX-v1:EX-LEG-01"),
        match(question, linked("EX-v1:EX-LEG-01").kind(PracticeKind.LAW).build()));
    assertEquals(
        Optional.empty(), match(question, Made.record("law").kind(PracticeKind.LAW).build()));
  }

  @ParameterizedTest
  @EnumSource(PracticeStage.class)
  void whatRunsAnswersYesWhatBeginsInPartAndWhatHasEndedNothing(PracticeStage stage) {
    Map<PracticeStage, Answer> answers =
        Map.of(
            PracticeStage.ONGOING, Answer.YES,
            PracticeStage.SCALED, Answer.YES,
            PracticeStage.IN_FORCE, Answer.YES,
            PracticeStage.PLANNED, Answer.PARTLY,
            PracticeStage.PILOT, Answer.PARTLY);

    assertEquals(
        expected(EvidenceReason.PRACTICE_KIND, Optional.ofNullable(answers.get(stage)), "law"),
        match(LAW, Made.record("law").kind(PracticeKind.LAW).stage(stage).build()));
  }

  @ParameterizedTest
  @CsvSource({"direct, PARTLY", "substantive law, PARTLY", "related, ", "procedural law, "})
  void aKindAnswersOnlyQuestionsOnChildOnlineProtectionItself(String kind, Answer answer) {
    assertEquals(
        expected(EvidenceReason.PRACTICE_KIND, Optional.ofNullable(answer), "law"),
        match(
            Made.question("EX-LEG-01", "legal-framework", kind),
            Made.record("law").kind(PracticeKind.LAW).build()));
    SurveyQuestion unsaid = SurveyQuestion.builder().from(LAW).kind(Optional.empty()).build();
    assertEquals(
        expected(EvidenceReason.PRACTICE_KIND, Optional.empty(), "law"),
        match(unsaid, Made.record("law").kind(PracticeKind.LAW).build()));
  }

  @ParameterizedTest
  @CsvSource({
    "legal-framework, law regulation, POL-1-01",
    "privacy, '', POL-1-02",
    "reporting-mechanism, helpline hotline reporting-portal, POL-1-03 POL-1-04",
    "national-strategy, national-strategy, ''",
    "coordination, '', POL-1-05",
    "awareness, awareness-campaign, POL-1-06",
    "education, school-curriculum, POL-1-07 POL-1-08",
    "law-enforcement, law-enforcement-unit, ''",
    "international-cooperation, international-cooperation, ''",
    "another-topic, '', ''",
  })
  void aTopicIsAboutTheseKindsAndRecommendationsToPolicyMakers(
      String topic, String kinds, String codes) {
    SurveyQuestion question = Made.question("EX-01", topic, "direct");
    TreeSet<String> matching = new TreeSet<>();
    for (PracticeKind kind : PracticeKind.known()) {
      match(question, Made.record("law").kind(kind).build())
          .ifPresent(match -> matching.addAll(match.evidence().codes()));
    }
    assertEquals(kinds, String.join(" ", matching));

    String[] all = {
      "IND-1-01",
      "POL-1-01",
      "POL-1-02",
      "POL-1-03",
      "POL-1-04",
      "POL-1-05",
      "POL-1-06",
      "POL-1-07",
      "POL-1-08",
      "POL-1-09",
      "POL-9-99"
    };
    assertEquals(
        codes.isEmpty()
            ? Optional.empty()
            : expected(EvidenceReason.RECOMMENDATION, Optional.empty(), codes.split(" ", -1)),
        match(
            question,
            Made.record("law")
                .implementations(Made.implementing(all))
                .stage(PracticeStage.ONGOING)
                .build()));
  }
}
