package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RegionEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.context.Meeting;
import io.github.copguidelines.context.WorkingGroup;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.guide.CodeList;
import io.github.copguidelines.guide.CodeListEntry;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.strategy.StrategyPhase;
import io.github.copguidelines.survey.Pillar;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.StrategyStage;
import io.github.copguidelines.vocabulary.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Made-up records, and a catalogue small enough to see through. */
final class Made {

  static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  static final Period OCTOBER =
      Period.between(
          PartialDate.of(LocalDate.of(2023, 10, 9)), PartialDate.of(LocalDate.of(2023, 10, 11)));

  static final Catalogue CATALOGUE =
      Catalogue.builder()
          .guidelines(
              List.of(
                  guideline(
                      "POL",
                      Audience.POLICY_MAKERS,
                      recommendation("POL-1-01", "legal-framework"),
                      recommendation("POL-1-02", "privacy"),
                      recommendation("POL-1-03", "reporting-illegal-content"),
                      recommendation("POL-1-04", "reporting-user-concerns"),
                      recommendation("POL-1-05", "policy-institutional"),
                      recommendation("POL-1-06", "national-awareness"),
                      recommendation("POL-1-07", "education-digital-literacy"),
                      recommendation("POL-1-08", "educational-resources"),
                      Recommendation.builder()
                          .code("POL-1-09")
                          .audience(Audience.POLICY_MAKERS)
                          .title(LocalizedText.of("en", "Of no topic"))),
                  guideline(
                      "IND",
                      Audience.INDUSTRY,
                      recommendation("IND-1-01", "legal-framework").audience(Audience.INDUSTRY))))
          .vocabularies(
              Vocabularies.builder()
                  .regions(
                      List.of(
                          RegionEntry.builder()
                              .code(ItuRegion.AFRICA)
                              .label(
                                  LocalizedText.of("en", "Region of Africa")
                                      .with("fr", "Région Afrique"))
                              .build(),
                          RegionEntry.builder().code(ItuRegion.EUROPE).build()))
                  .build())
          .strategy(
              StrategyModel.builder()
                  .stages(
                      List.of(
                          stage(StrategyStage.NS_01, 1, "POL-1-01", "POL-1-02"),
                          stage(StrategyStage.NS_02, 2, "POL-1-03"),
                          stage(StrategyStage.NS_03, 3)))
                  .build())
          .survey(
              Survey.builder()
                  .questions(
                      List.of(
                          question("EX-LEG-01", "legal-framework", "direct"),
                          question("EX-PRI-01", "privacy", "direct"),
                          SurveyQuestion.builder()
                              .from(question("EX-LEG-01", "legal-framework", "direct"))
                              .edition("EX-v2")
                              .build()))
                  .build())
          .recordGuide(
              RecordGuide.builder()
                  .codeLists(
                      List.of(
                          list("another-list", entry("partial", "Something else")),
                          list(
                              "implementation-degree",
                              entry("full", "Whole"),
                              entry("partial", "In part"),
                              CodeListEntry.builder().code("supports").build())))
                  .build())
          .context(
              Context.builder()
                  .workingGroup(
                      WorkingGroup.builder()
                          .code("EX-GROUP")
                          .meetings(
                              List.of(
                                  Meeting.builder().number(18).place("Elsewhere").build(),
                                  Meeting.builder().number(19).date(OCTOBER).place("Here").build()))
                          .build())
                  .build())
          .build();

  private Made() {}

  /** Returns a record of Rwanda. */
  static PracticeRecord.Builder record(String id) {
    return PracticeRecord.builder().id(id).countries(List.of("RW"));
  }

  static List<Implementation> implementing(String... codes) {
    return Stream.of(codes).map(code -> Implementation.builder().code(code).build()).toList();
  }

  static SurveyQuestion question(String code, String topic, String kind) {
    return SurveyQuestion.builder()
        .code(code)
        .edition("EX-v1")
        .pillar(Pillar.LEGAL)
        .topic(topic)
        .kind(kind)
        .build();
  }

  static Evidence evidence(String record, EvidenceReason reason, String... codes) {
    return Evidence.builder().record(record).reason(reason).codes(List.of(codes)).build();
  }

  private static Guideline guideline(
      String code, Audience audience, Recommendation.Builder... recommendations) {
    return Guideline.builder()
        .code(code)
        .audience(audience)
        .recommendations(Stream.of(recommendations).map(Recommendation.Builder::build).toList())
        .build();
  }

  private static Recommendation.Builder recommendation(String code, String topic) {
    return Recommendation.builder()
        .code(code)
        .audience(Audience.POLICY_MAKERS)
        .topic(Topic.of(topic))
        .title(LocalizedText.of("en", "On " + topic).with("fr", "Sur " + topic));
  }

  private static StageEntry stage(StrategyStage code, int order, String... restsOn) {
    return StageEntry.builder()
        .code(code)
        .order(order)
        .phase(StrategyPhase.INITIATION)
        .restsOn(List.of(restsOn))
        .build();
  }

  private static CodeList list(String code, CodeListEntry... entries) {
    return CodeList.builder().code(code).entries(List.of(entries)).build();
  }

  private static CodeListEntry entry(String code, String label) {
    return CodeListEntry.builder().code(code).label(LocalizedText.of("en", label)).build();
  }
}
