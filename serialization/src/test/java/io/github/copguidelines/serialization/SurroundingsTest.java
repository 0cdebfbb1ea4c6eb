package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.guide.CodeListEntry;
import io.github.copguidelines.guide.EvidenceFlagEntry;
import io.github.copguidelines.guide.EvidenceLevelEntry;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.guide.SafeguardingEntry;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.lifecycle.WithdrawalReason;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.SafeguardingCodes;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.EvidenceFlag;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Qualifier;
import io.github.copguidelines.vocabulary.ResultLevel;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands around the guidelines in the bundled catalogue, and that it hangs together. */
class SurroundingsTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final RecordGuide GUIDE = CATALOGUE.recordGuide();

  @Test
  void stagesAreThoseOfTheModelInOrder() {
    List<StageEntry> stages = CATALOGUE.strategy().stages();

    assertEquals(List.of(StrategyStage.values()), stages.stream().map(StageEntry::code).toList());
    assertEquals(
        IntStream.rangeClosed(1, stages.size()).boxed().toList(),
        stages.stream().map(StageEntry::order).toList());
    for (StageEntry stage : stages) {
      assertEquals(stage, CATALOGUE.strategy().stage(stage.code()).orElseThrow());
      assertTrue(stage.verification().isPresent(), stage.code().code());
      stage
          .checklist()
          .forEach(item -> assertTrue(item.code().startsWith(stage.code().code() + "-C")));
    }
  }

  @Test
  void everyEntryOfTheSurroundingsHasItsEnglishText() {
    List<LocalizedText> texts = new ArrayList<>();
    for (StageEntry stage : CATALOGUE.strategy().stages()) {
      texts.addAll(List.of(stage.title(), stage.purpose()));
      texts.addAll(stage.outputs());
      stage.checklist().forEach(item -> texts.add(item.text()));
    }
    CATALOGUE.survey().questions().forEach(question -> texts.add(question.question()));
    GUIDE.evidenceLevels().forEach(e -> texts.addAll(List.of(e.name(), e.criterion())));
    GUIDE.evidenceFlags().forEach(entry -> texts.add(entry.meaning()));
    GUIDE.safeguardingStatements().forEach(entry -> texts.add(entry.statement()));
    GUIDE.indicators().forEach(entry -> texts.add(entry.meaning()));
    GUIDE.codeLists().forEach(list -> list.entries().forEach(entry -> texts.add(entry.label())));
    CATALOGUE.context().addressees().forEach(entry -> texts.add(entry.label()));
    CATALOGUE.vocabularies().specialRegions().forEach(entry -> texts.add(entry.label()));
    CATALOGUE.vocabularies().names().forEach(entry -> texts.add(entry.label()));

    assertEquals(List.of(), texts.stream().filter(text -> text.get("en").isEmpty()).toList());
  }

  @Test
  void everyQuestionAndEditionSaysHowSureItIs() {
    CATALOGUE.survey().editions().forEach(e -> assertTrue(e.verification().isPresent(), e.code()));
    CATALOGUE.survey().questions().forEach(q -> assertTrue(q.verification().isPresent(), q.code()));
    Set<String> all =
        CATALOGUE.survey().editions().stream()
            .flatMap(edition -> CATALOGUE.survey().questionsOf(edition.code()).stream())
            .map(question -> question.code())
            .collect(Collectors.toSet());
    assertEquals(CATALOGUE.survey().questions().size(), all.size());
  }

  @Test
  void codesOfTheGuideAreThoseOfTheModel() {
    assertEquals(
        List.of(EvidenceLevel.values()),
        GUIDE.evidenceLevels().stream().map(EvidenceLevelEntry::code).toList());
    assertEquals(
        List.of(0, 1, 2, 3, 4),
        GUIDE.evidenceLevels().stream().map(EvidenceLevelEntry::level).toList());
    assertEquals(
        List.of(EvidenceFlag.values()),
        GUIDE.evidenceFlags().stream().map(EvidenceFlagEntry::code).toList());
    assertEquals(
        SafeguardingCodes.all(),
        GUIDE.safeguardingStatements().stream().map(SafeguardingEntry::code).toList());
    assertEquals(
        SafeguardingCodes.mayNotApply(),
        GUIDE.safeguardingStatements().stream()
            .filter(entry -> entry.notApplicableAllowed().orElse(false))
            .map(SafeguardingEntry::code)
            .toList());
  }

  @Test
  void labelledListsAreThoseOfTheModel() {
    assertList("lifecycle-state", LifecycleState.values());
    assertList("role", Role.values());
    assertList("withdrawal-reason", WithdrawalReason.values());
    assertList("practice-stage", PracticeStage.values());
    assertList("qualifier", Qualifier.values());
    assertList("result-level", ResultLevel.values());
    assertEquals(
        OrganisationType.known().stream().map(Code::code).sorted().toList(),
        codes("organisation-type").stream().sorted().toList());
    Set<String> kinds = PracticeKind.known().stream().map(Code::code).collect(Collectors.toSet());
    assertTrue(kinds.containsAll(codes("practice-kind")), kinds.toString());
    assertEquals("Law", label("practice-kind", "law"));
    assertEquals("Under review", label("lifecycle-state", "under-review"));
    assertEquals("Submitter", label("role", "submitter"));
  }

  @Test
  void everyFieldOfARecordHasALabel() {
    Set<String> fields =
        ModelType.of(PracticeRecord.class).properties().stream()
            .map(Property::name)
            .collect(Collectors.toCollection(TreeSet::new));
    fields.removeAll(codes("field"));
    assertEquals(Set.of(), fields);
  }

  @Test
  void termsAreThereInSixLanguages() {
    List<String> languages = CATALOGUE.terminology().languages();
    assertTrue(
        languages.containsAll(Set.of("ar", "en", "es", "fr", "ru", "zh")), languages.toString());
    for (String language : CATALOGUE.terminology().languages()) {
      TermList list = CATALOGUE.terminology().list(language).orElseThrow();
      for (var entry : list.entries()) {
        assertTrue(entry.why().isPresent() && entry.verification().isPresent(), language);
        assertTrue(!entry.avoid().isEmpty() && !entry.prefer().isEmpty(), language);
      }
    }
  }

  private static void assertList(String list, Code... values) {
    assertEquals(Arrays.stream(values).map(Code::code).toList(), codes(list), list);
  }

  private static List<String> codes(String list) {
    return entries(list).map(CodeListEntry::code).toList();
  }

  private static String label(String list, String code) {
    return GUIDE
        .codeList(list)
        .flatMap(found -> found.entry(code))
        .flatMap(entry -> entry.label().get("en"))
        .orElse("");
  }

  private static Stream<CodeListEntry> entries(String list) {
    return GUIDE.codeList(list).stream().flatMap(found -> found.entries().stream());
  }
}
