package io.github.copguidelines.serialization.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.ChildRight;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.KeyArea;
import io.github.copguidelines.context.Addressee;
import io.github.copguidelines.context.CapabilityDomain;
import io.github.copguidelines.context.Circular;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.context.ResponseModel;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.strategy.StrategyPhase;
import io.github.copguidelines.survey.NumberConfidence;
import io.github.copguidelines.survey.Pillar;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Where entries say that they are from, and how sure they are. */
class EntrySourcesTest {

  private static final LocalizedText NAME = LocalizedText.of("en", "Name");

  private static EntryDraft draft() {
    return EntryDraft.of("x", NAME);
  }

  private static List<Optional<String>> sources(Catalogue catalogue, String list) {
    return CodeLists.of(catalogue, list).entries().stream().map(ExportedCode::source).toList();
  }

  @Test
  void whereThereIsNoOtherSourceItIsWhereTheEntryWasSeen() {
    Verification seen =
        Verification.builder()
            .level(VerificationLevel.PARTLY)
            .addSources("https://example.org/a", "https://example.org/b")
            .build();
    Optional<Verification> notSeen = Optional.of(Verification.of(VerificationLevel.PARTLY));
    assertEquals(
        Optional.of("https://example.org/a https://example.org/b"),
        draft().verified(Optional.of(seen)).done().source());
    assertEquals(Optional.empty(), draft().verified(notSeen).done().source());
    assertEquals(
        Optional.of("A document"),
        draft().verified(Optional.of(seen)).source(Optional.of("A document")).done().source());
    assertEquals(Optional.of("partly"), draft().verified(notSeen).done().verification());
  }

  @Test
  void doubtIsAStatusWhereThereIsNoOther() {
    Verification.Builder level = Verification.builder().level(VerificationLevel.RECALLED);
    Optional<Verification> doubtful = Optional.of(level.doubtful(true).build());
    Optional<Verification> not = Optional.of(level.doubtful(false).build());
    assertEquals(Optional.of("doubtful"), draft().verified(doubtful).done().status());
    assertEquals(Optional.empty(), draft().verified(not).done().status());
    assertEquals(
        Optional.of("stable"),
        draft().verified(doubtful).status(Optional.of("stable")).done().status());
  }

  @Test
  void theLastCellJoinsSourceAndLevel() {
    Optional<Verification> partly = Optional.of(Verification.of(VerificationLevel.PARTLY));
    List<ExportedCode> entries =
        List.of(
            draft().done(),
            draft().source(Optional.of("S")).done(),
            draft().verified(partly).done(),
            draft().source(Optional.of("S")).verified(partly).done());
    assertEquals(
        """
        code,title-en,description,status,deprecated-since,source
        x,Name,,,,
        x,Name,,,,S
        x,Name,,,,verification: partly
        x,Name,,,,"S; verification: partly"
        """
            .replace("\n", "\r\n"),
        new ExportedCodeList("made-up", List.of("en"), entries).csv(Locale.ENGLISH));
  }

  @Test
  void twoListsOfOneNameAreRefused() {
    CodeListsBuilder lists = new CodeListsBuilder();
    lists.add("a", List.of(draft()), Function.identity());
    lists.add("b", List.of(draft()), Function.identity());
    assertEquals(List.of("a", "b"), lists.build().stream().map(ExportedCodeList::name).toList());
    assertEquals(
        "Two code lists are named a",
        assertThrows(
                IllegalArgumentException.class,
                () -> lists.add("a", List.of(draft()), Function.identity()))
            .getMessage());
  }

  @Test
  void partsOfAGuidelineTellTheirNumbers() {
    Guideline guideline =
        Guideline.builder()
            .code("COP-X")
            .audience(Audience.INDUSTRY)
            .addKeyAreas(
                KeyArea.builder().code("a").number(3).title(NAME).build(),
                KeyArea.builder().code("b").title(NAME).build())
            .addRights(
                ChildRight.builder().code("R-1").instrument("A treaty").addArticles(3, 34).build(),
                ChildRight.builder().code("R-2").instrument("A treaty").build(),
                ChildRight.builder().code("R-3").addArticles(3).build())
            .build();
    Catalogue catalogue = Catalogue.builder().guidelines(List.of(guideline)).build();
    assertEquals(
        List.of(Optional.of("COP-X, key area 3"), Optional.of("COP-X")),
        sources(catalogue, "key-areas"));
    assertEquals(
        List.of(
            Optional.of("A treaty, articles: 3, 34"), Optional.of("A treaty"), Optional.empty()),
        sources(catalogue, "rights"));
  }

  @Test
  void aStageAndAQuestionTellTheirPlace() {
    StageEntry stage =
        StageEntry.builder()
            .code(StrategyStage.NS_02)
            .order(2)
            .phase(StrategyPhase.INITIATION)
            .title(NAME)
            .build();
    SurveyQuestion numbered =
        SurveyQuestion.builder()
            .code("Q-1")
            .edition("E-1")
            .pillar(Pillar.LEGAL)
            .number("1.2")
            .numberConfidence(NumberConfidence.LOW)
            .build();
    SurveyQuestion bare =
        SurveyQuestion.builder().code("Q-2").edition("E-1").pillar(Pillar.LEGAL).build();
    Catalogue catalogue =
        Catalogue.builder()
            .strategy(StrategyModel.builder().document("NS").addStage(stage).build())
            .survey(Survey.builder().addQuestions(numbered, bare).build())
            .build();
    assertEquals(List.of(Optional.of("NS, stage 2")), sources(catalogue, "strategy-stages"));
    assertEquals(
        List.of(Optional.of("E-1, question 1.2, confidence in it: low"), Optional.of("E-1")),
        sources(catalogue, "survey-questions"));
  }

  @Test
  void whatSurroundsTheGuidelinesTellsItsDocument() {
    ResponseModel.Builder model =
        ResponseModel.builder()
            .code("MODEL")
            .addDomain(CapabilityDomain.builder().code("D").name("Domain").build());
    Context.Builder context =
        Context.builder()
            .circular(Circular.builder().number("12/34").build())
            .addAddressee(Addressee.builder().code("a").label(NAME).build());
    Catalogue second =
        Catalogue.builder()
            .context(context.responseModel(model.edition("2").build()).build())
            .build();
    Catalogue undated =
        Catalogue.builder()
            .context(context.responseModel(model.edition(Optional.empty()).build()).build())
            .build();
    assertEquals(List.of(Optional.of("Circular 12/34")), sources(second, "addressees"));
    assertEquals(List.of(Optional.of("MODEL, edition 2")), sources(second, "capability-domains"));
    assertEquals(List.of(Optional.of("MODEL")), sources(undated, "capability-domains"));
  }
}
