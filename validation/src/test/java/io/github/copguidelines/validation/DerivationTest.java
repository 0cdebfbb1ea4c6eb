package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.analysis.draft.ContributionDraft;
import io.github.copguidelines.analysis.draft.RecordForm;
import io.github.copguidelines.analysis.draft.StrategyDraft;
import io.github.copguidelines.analysis.draft.SurveyDraft;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.contribution.ContributionSection;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.form.FilledForm;
import io.github.copguidelines.form.FormField;
import io.github.copguidelines.form.FormValue;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.survey.Answer;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents drawn from the real practices say only what these say, and where. */
class DerivationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final CopValidator VALIDATOR =
      CopValidator.with(CATALOGUE)
          .withClock(Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  private static final List<PracticeRecord> RECORDS = records();

  private static List<PracticeRecord> records() {
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.strict().stream(Path.of("../examples/data/practices"), PracticeRecord.class)) {
      List<PracticeRecord> records = new ArrayList<>();
      for (SourceDocument<PracticeRecord> one :
          (Iterable<SourceDocument<PracticeRecord>>) all::iterator) {
        records.add(one.read().result().value());
      }
      return List.copyOf(records);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Set<String> countries() {
    return RECORDS.stream()
        .flatMap(record -> record.countries().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> recordsOf(String country) {
    return RECORDS.stream()
        .filter(record -> record.countries().contains(country))
        .map(PracticeRecord::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> named(List<Evidence> evidence) {
    return evidence.stream().map(one -> one.record().orElse("none")).collect(Collectors.toSet());
  }

  /** What is told of a draft but that it is one. */
  private static List<Finding> problems(Extensible draft) {
    return VALIDATOR.validate(draft, Stage.PUBLICATION).findings().stream()
        .filter(finding -> !finding.rule().equals("DOC-004"))
        .toList();
  }

  private static SurveyResponse survey(String edition, String country) {
    return SurveyDraft.of(CATALOGUE, edition, country, RECORDS, DAY, Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("countries")
  void everyAnswerOfADraftRestsOnRecordsOfTheCountry(String country) {
    for (String edition : List.of("GCI-v4", "GCI-v5")) {
      SurveyResponse draft = survey(edition, country);
      assertEquals(List.of(), problems(draft));
      assertEquals(
          CATALOGUE.survey().questionsOf(edition).stream().map(one -> one.code()).toList(),
          draft.answers().stream().map(one -> one.question().orElse("")).toList());
      for (SurveyAnswer answer : draft.answers()) {
        boolean derived = answer.origin().filter(StatementOrigin.DERIVED::equals).isPresent();
        assertEquals(derived, !answer.evidence().isEmpty());
        assertTrue(derived || answer.answer().isEmpty(), "An answer out of nothing.");
        assertNotEquals(Answer.NO, answer.answer().orElse(null));
        assertTrue(recordsOf(country).containsAll(named(answer.evidence())));
      }
    }
  }

  @Test
  void lawInForceAnswersTheQuestionOnLawAndNoOther() {
    SurveyResponse draft = survey("GCI-v5", "PH");
    SurveyAnswer law = draft.answers().get(0);
    assertEquals("GCI5-LEG-01", law.question().orElse(""));
    assertEquals(Answer.YES, law.answer().orElse(null));
    Evidence act =
        law.evidence().stream()
            .filter(one -> one.record().filter("philippines-ra-11930"::equals).isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("law"), act.codes());
    SurveyAnswer harassment = draft.answers().get(1);
    assertEquals("GCI5-LEG-02", harassment.question().orElse(""));
    assertTrue(harassment.answer().isEmpty(), "That a law is there does not say what is in it.");
    assertFalse(harassment.evidence().isEmpty());
  }

  @Test
  void theReferenceOfARecordIsNamedWhereThereIsNoOther() {
    PracticeRecord law = record("philippines-ra-11930");
    PracticeRecord one =
        law.toBuilder().references(law.references().subList(0, 1)).version(7).build();
    PracticeRecord two =
        one.toBuilder()
            .addReference(one.references().get(0).toBuilder().id("another").build())
            .version(8)
            .build();
    assertTrue(one.references().get(0).url().isPresent());
    for (PracticeRecord record : List.of(one, two)) {
      Evidence evidence =
          SurveyDraft.of(CATALOGUE, "GCI-v5", "PH", List.of(record), DAY, Locale.ENGLISH)
              .answers()
              .get(0)
              .evidence()
              .get(0);
      assertEquals(record == one, evidence.reference().isPresent());
      assertEquals(record == one, evidence.url().isPresent());
    }
  }

  @Test
  void ofTwoRevisionsTheNewestSpeaksInAnyOrder() {
    PracticeRecord law = record("philippines-ra-11930");
    PracticeRecord gone = law.toBuilder().version(9).status(LifecycleState.WITHDRAWN).build();
    for (List<PracticeRecord> both : List.of(List.of(law, gone), List.of(gone, law))) {
      SurveyResponse survey = SurveyDraft.of(CATALOGUE, "GCI-v5", "PH", both, DAY, Locale.ENGLISH);
      assertTrue(survey.answers().stream().allMatch(one -> one.evidence().isEmpty()));
      assertThrows(
          IllegalArgumentException.class,
          () -> ContributionDraft.of(CATALOGUE, 19, both, DAY, Locale.ENGLISH));
    }
    PracticeRecord newer = law.toBuilder().version(9).build();
    Contribution draft =
        ContributionDraft.of(CATALOGUE, 19, List.of(newer, law), DAY, Locale.ENGLISH);
    assertEquals(2, draft.body().size());
    assertEquals(9, draft.body().get(1).evidence().get(0).version().orElse(0));
  }

  @Test
  void onlyWhatRunsSaysThatAStageIsInProgress() {
    PracticeRecord policy = record("rwanda-cop-policy-2019");
    for (PracticeStage stage : PracticeStage.values()) {
      PracticeRecord record = policy.toBuilder().stage(stage).build();
      List<StageProgress> stages =
          StrategyDraft.of(CATALOGUE, "RW", List.of(record), DAY, Locale.ENGLISH).stages();
      boolean runs = Set.of("pilot", "ongoing", "scaled", "in-force").contains(stage.code());
      assertFalse(stages.isEmpty());
      assertTrue(stages.stream().allMatch(one -> one.status().isPresent() == runs), stage.code());
    }
  }

  @Test
  void aContributionSaysHowFarARecommendationIsPutIntoEffect() {
    PracticeRecord policy = record("rwanda-cop-policy-2019");
    String text =
        ContributionDraft.of(CATALOGUE, 19, List.of(policy), DAY, Locale.FRENCH)
            .body()
            .get(1)
            .text()
            .orElseThrow()
            .text(Locale.FRENCH);
    assertTrue(text.contains("POL-PRI-09") && text.contains("(Partielle)"), text);
    assertTrue(text.contains("Rwanda") && text.contains("Afrique"), text);
  }

  private static PracticeRecord record(String id) {
    return RECORDS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whatWasRepealedIsEvidenceButNoAnswer() {
    SurveyAnswer law = survey("GCI-v5", "KR").answers().get(0);
    assertTrue(law.answer().isEmpty());
    assertEquals(Set.of("korea-online-game-shutdown-law"), named(law.evidence()));
  }

  @Test
  void plannedPracticeAnswersInPartAndWithdrawnRecordNotAtAll() {
    PracticeRecord law =
        RECORDS.stream()
            .filter(one -> one.id().equals("philippines-ra-11930"))
            .findFirst()
            .orElseThrow();
    PracticeRecord planned = law.toBuilder().stage(PracticeStage.PLANNED).build();
    PracticeRecord withdrawn = law.toBuilder().status(LifecycleState.WITHDRAWN).build();
    assertEquals(
        Answer.PARTLY,
        SurveyDraft.of(CATALOGUE, "GCI-v5", "PH", List.of(planned), DAY, Locale.ENGLISH)
            .answers()
            .get(0)
            .answer()
            .orElse(null));
    assertEquals(
        List.of(),
        SurveyDraft.of(CATALOGUE, "GCI-v5", "PH", List.of(withdrawn), DAY, Locale.ENGLISH)
            .answers()
            .get(0)
            .evidence());
  }

  @Test
  void editionWithoutQuestionsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> survey("GCI-v9", "PH"));
  }

  @ParameterizedTest
  @MethodSource("countries")
  void everyStageOfADraftRestsOnRecordsOfTheCountry(String country) {
    NationalStrategy draft = StrategyDraft.of(CATALOGUE, country, RECORDS, DAY, Locale.FRENCH);
    assertEquals(List.of(), problems(draft));
    for (StageProgress stage : draft.stages()) {
      assertFalse(stage.evidence().isEmpty());
      assertTrue(recordsOf(country).containsAll(named(stage.evidence())));
      assertTrue(stage.items().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void contributionNamesTheRecordOfEachSection(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    Contribution draft = ContributionDraft.of(CATALOGUE, 19, RECORDS, DAY, language);
    assertEquals(List.of(), problems(draft));
    assertEquals(RECORDS.stream().map(PracticeRecord::id).toList(), draft.records());
    assertEquals("2023-10-09", draft.meeting().orElseThrow().date().orElseThrow().toString());
    List<ContributionSection> sections = draft.body().subList(1, draft.body().size());
    assertEquals(RECORDS.size(), sections.size());
    for (int i = 0; i < sections.size(); i++) {
      PracticeRecord record = RECORDS.get(i);
      assertEquals(Set.of(record.id()), named(sections.get(i).evidence()));
      String text = sections.get(i).text().orElseThrow().text(language);
      assertTrue(text.contains(record.summary().orElseThrow().text(language)), text);
      assertTrue(text.contains(record.id()), text);
      assertFalse(text.contains("derived."), text);
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyValueOfAFormStandsAtItsPlaceInTheRecord(RecordForm form) {
    for (PracticeRecord record : RECORDS) {
      JsonNode tree = JsonMapper.shared().readTree(CopJson.strict().write(record));
      FilledForm filled = form.fill(record);
      for (FormField field : filled.fields()) {
        assertEquals(field.values().isEmpty(), field.missing().orElse(false));
        for (FormValue value : field.values()) {
          String from = value.pointer().orElse("");
          assertEquals(from.isEmpty(), value.byDefault().orElse(false));
          if (!from.isEmpty()) {
            JsonNode there = tree.at(from);
            assertEquals(
                there.isObject() ? there.toString() : there.asString(),
                value.text().isPresent()
                    ? JsonMapper.shared().valueToTree(value.text().get().asMap()).toString()
                    : value.value().orElse(""),
                from);
          }
        }
      }
    }
  }

  static RecordForm[] forms() {
    return RecordForm.values();
  }

  @Test
  void realProgrammeAndStrategiesHaveNoFault() throws IOException {
    assertEquals(List.of(), told("programmes", Programme.class));
    assertEquals(List.of(), told("strategies", NationalStrategy.class));
  }

  private static <T extends Extensible> List<String> told(String folder, Class<T> type)
      throws IOException {
    List<String> told = new ArrayList<>();
    try (Stream<SourceDocument<T>> all =
        CopDocuments.strict().stream(Path.of("../examples/data").resolve(folder), type)) {
      for (SourceDocument<T> one : (Iterable<SourceDocument<T>>) all::iterator) {
        VALIDATOR
            .validate(one.read().result(), Stage.PUBLICATION)
            .findings()
            .forEach(finding -> told.add(one.name() + " " + finding.rule() + finding.pointer()));
      }
    }
    return told;
  }
}
