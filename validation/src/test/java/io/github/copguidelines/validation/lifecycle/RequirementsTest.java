package io.github.copguidelines.validation.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a record must have, unless it says why it may do without. */
class RequirementsTest {

  @Test
  void countriesAreNotRequiredOfARegionalOrGlobalPractice() {
    PracticeRecord.Builder record =
        Samples.submission().toBuilder().countries(List.of()).ituRegions(List.of(ItuRegion.GLOBAL));

    for (CoverageArea coverage : CoverageArea.values()) {
      boolean exempt = coverage == CoverageArea.REGIONAL || coverage == CoverageArea.GLOBAL;
      assertEquals(
          exempt ? List.of() : List.of("FIELD-001.countries /countries"),
          Told.by(CopRules.REQUIRED, record.coverage(coverage), Stage.SUBMISSION));
    }
  }

  @Test
  void risksAreNotRequiredOfInstrumentsAndResearch() {
    PracticeRecord.Builder record = Samples.submission().toBuilder().risks(List.of());
    List<String> exempt =
        List.of("national-strategy", "law", "regulation", "research-survey", "capacity-building");

    for (PracticeKind kind : PracticeKind.known()) {
      assertEquals(
          exempt.contains(kind.code()) ? List.of() : List.of("FIELD-001.risks /risks"),
          Told.about(record.kind(kind), Stage.SUBMISSION));
    }
  }

  @Test
  void resultsAreNotRequiredOfPlansAndPilots() {
    PracticeRecord.Builder record =
        Samples.acceptance().toBuilder().kind(PracticeKind.LAW).results(List.of());

    for (PracticeStage stage : PracticeStage.values()) {
      boolean exempt = stage == PracticeStage.PLANNED || stage == PracticeStage.PILOT;
      assertEquals(
          exempt ? List.of() : List.of("FIELD-001.results /results"),
          Told.by(CopRules.REQUIRED, record.stage(stage), Stage.ACCEPTANCE));
    }
  }

  @Test
  void agesAreRequiredOfAPublishedPracticeForChildren() {
    PracticeRecord.Builder record = Samples.publication().toBuilder().ageBands(List.of());

    assertEquals(List.of("FIELD-001.ageBands /ageBands"), Told.about(record, Stage.PUBLICATION));
    assertEquals(
        List.of(), Told.about(record.audiences(List.of(Audience.INDUSTRY)), Stage.PUBLICATION));
  }

  private static List<String> told(Rule rule, PracticeRecord.Builder record) {
    return Told.by(rule, record, Stage.SUBMISSION);
  }

  @Test
  void recordWithNothingForOthersIsToldOf() {
    PracticeRecord.Builder record = Samples.submission().toBuilder().cost(Optional.empty());

    assertEquals(List.of("PR-018  info"), told(CopRules.TRANSFER, record));
    assertEquals(
        List.of(), told(CopRules.TRANSFER, record.addLessons(Samples.text("Answer quickly."))));
  }
}
