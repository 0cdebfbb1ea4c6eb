package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.OrganisationType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fields that do not fit each other, and what a record could tell besides. */
class FitRulesTest {

  private static List<String> told(Rule rule, PracticeRecord.Builder record) {
    return Told.by(rule, record, Stage.SUBMISSION);
  }

  private static List<String> ledBy(OrganisationType type, Audience... audiences) {
    return told(
        CopRules.AUDIENCE_FIT,
        Samples.submission().toBuilder()
            .audiences(List.of(audiences))
            .leadOrganisation(Organisation.builder().name(Samples.text("A")).type(type).build())
            .addImplementations(Implementation.of("POL-LEG-01")));
  }

  @Test
  void recommendationIsForAnAudienceOrTheLeadOrganisation() {
    List<String> warning = List.of("PR-016 /implements/0/code warning");

    assertEquals(warning, ledBy(OrganisationType.NGO, Audience.CHILDREN));
    assertEquals(warning, ledBy(OrganisationType.INDUSTRY, Audience.INDUSTRY));
    assertEquals(List.of(), ledBy(OrganisationType.NGO, Audience.POLICY_MAKERS));
    assertEquals(List.of(), ledBy(OrganisationType.REGULATOR, Audience.CHILDREN));
    assertEquals(List.of(), ledBy(OrganisationType.PUBLIC_PRIVATE, Audience.CHILDREN));
    assertEquals(List.of(), ledBy(OrganisationType.of("guild"), Audience.CHILDREN));
    assertEquals(List.of(), ledBy(OrganisationType.NGO));
  }

  @Test
  void summaryHasAGoodLength() {
    PracticeRecord.Builder record = Samples.submission().toBuilder();
    for (int words : new int[] {149, 150, 200, 201}) {
      record.summary(Samples.text("word ".repeat(words)));
      assertEquals(
          words < 150
              ? List.of("PR-014.short /summary info")
              : words > 200 ? List.of("PR-014.long /summary info") : List.of(),
          told(CopRules.SUMMARY_LENGTH, record));
    }
  }

  @Test
  void summaryIsCountedInTheLanguageOfTheRecord() {
    PracticeRecord.Builder record =
        Samples.submission().toBuilder()
            .summary(
                LocalizedText.of("en", "A short text. ".repeat(4))
                    .with("zh-Hans", "\u513F\u7AE5".repeat(160)));

    assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record.language("zh")));
    assertEquals(
        List.of("PR-014.short /summary info"),
        told(CopRules.SUMMARY_LENGTH, record.language("en-GB")));
    assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record.language("fr")));
    assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record.language(Optional.empty())));
  }

  @Test
  void summaryIsCountedUpToTheBoundsOfItsConstraint() {
    PracticeRecord.Builder record = Samples.submission().toBuilder();

    assertEquals(
        List.of("PR-014.short /summary info"),
        told(CopRules.SUMMARY_LENGTH, record.summary(Samples.text("ab ".repeat(16) + "ab"))));
    assertEquals(
        List.of("PR-014.long /summary info"),
        told(CopRules.SUMMARY_LENGTH, record.summary(Samples.text("word ".repeat(300)))));
  }

  @Test
  void summaryWhoseWordsCannotBeCountedIsNotTold() {
    PracticeRecord.Builder record =
        Samples.submission().toBuilder().summary(Samples.text("\u0E40\u0E14".repeat(100)));

    assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record));
  }

  @Test
  void summaryThatItsConstraintRefusesIsToldByThatAlone() {
    PracticeRecord.Builder record = Samples.submission().toBuilder();
    for (String refused : List.of("Short.", "word ".repeat(301))) {
      assertEquals(List.of(), told(CopRules.SUMMARY_LENGTH, record.summary(Samples.text(refused))));
    }
  }

  @Test
  void recordWithNothingForOthersIsToldOf() {
    PracticeRecord.Builder record = Samples.submission().toBuilder().cost(Optional.empty());

    assertEquals(List.of("PR-018  info"), told(CopRules.TRANSFER, record));
    assertEquals(
        List.of(), told(CopRules.TRANSFER, record.addLessons(Samples.text("Answer quickly."))));
  }

  @Test
  void whatNamesAReferenceFindsIt() {
    PracticeRecord.Builder record =
        Samples.draft().toBuilder()
            .addReferences(reference("r1"), reference("r2"), reference("r1"))
            .addResults(
                Result.builder().description(Samples.text("R")).dataSource("r2").build(),
                Result.builder().description(Samples.text("R")).dataSource("r3").build())
            .addEvaluations(
                Evaluation.builder().type(EvaluationType.PRE_POST).reference("R1").build())
            .transferability(
                Transferability.builder()
                    .addReplicatedIn(
                        Replication.builder().addCountries("KE").reference("r4").build())
                    .build());

    assertEquals(
        List.of(
            "PR-022.dangling /evaluation/0/reference",
            "PR-022.repeated /references/2/id",
            "PR-022.dangling /results/1/dataSource",
            "PR-022.dangling /transferability/replicatedIn/0/reference"),
        told(CopRules.REFERENCE, record));
  }

  private static Reference reference(String id) {
    return Reference.builder().id(id).title("Report").build();
  }

  @Test
  void agesAreOfAPracticeForChildren() {
    PracticeRecord.Builder record =
        Samples.draft().toBuilder().addAgeBands(AgeBand.UNDER_9).addAudiences(Audience.INDUSTRY);

    assertEquals(List.of("PR-026 /ageBands info"), told(CopRules.AGES, record));
    assertEquals(List.of(), told(CopRules.AGES, record.addAudiences(Audience.CHILDREN)));
    assertEquals(List.of(), told(CopRules.AGES, record.audiences(List.of())));
  }

  private static List<String> covering(CoverageArea area, ItuRegion region, String... countries) {
    return told(
        CopRules.COVERAGE,
        Samples.draft().toBuilder().coverage(area).addItuRegions(region).addCountries(countries));
  }

  @Test
  void coverageFitsCountriesAndRegions() {
    for (CoverageArea area : CoverageArea.values()) {
      boolean several = area == CoverageArea.REGIONAL || area == CoverageArea.GLOBAL;
      boolean one = !several;
      assertEquals(
          one ? List.of("PR-027.several-countries /coverage warning") : List.of(),
          covering(area, ItuRegion.AFRICA, "RW", "KE"),
          area.code());
      assertEquals(
          several ? List.of("PR-027.one-country /coverage warning") : List.of(),
          covering(area, ItuRegion.AFRICA, "RW"),
          area.code());
      assertEquals(List.of(), covering(area, ItuRegion.AFRICA), area.code());
      assertEquals(
          area == CoverageArea.GLOBAL
              ? List.of()
              : List.of("PR-027.region-global /coverage warning"),
          covering(area, ItuRegion.GLOBAL),
          area.code());
    }
  }
}
