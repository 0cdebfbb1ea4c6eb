package io.github.copguidelines.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.context.Context;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.model.Samples;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Guideline POLICY = guideline(Audience.POLICY_MAKERS, "POL-1-01", "POL-1-02");
  private static final Guideline INDUSTRY = guideline(Audience.INDUSTRY, "IND-1-01");
  private static final Vocabularies LISTS =
      Vocabularies.builder().addMemberState(member("RW", ItuRegion.AFRICA)).build();
  private static final Catalogue CATALOGUE = Catalogue.of(List.of(POLICY, INDUSTRY), LISTS);

  private static Guideline guideline(Audience audience, String... codes) {
    Guideline.Builder builder =
        Guideline.builder().code("COP-" + audience.code()).audience(audience);
    for (String code : codes) {
      builder.addRecommendation(recommendation(audience, code));
    }
    return builder.build();
  }

  private static Recommendation recommendation(Audience audience, String code) {
    return Recommendation.builder().code(code).audience(audience).build();
  }

  private static MemberState member(String country, ItuRegion region) {
    return MemberState.builder().country(country).region(region).build();
  }

  @Test
  void recommendationIsFoundByItsCode() {
    assertEquals(
        Optional.of(recommendation(Audience.INDUSTRY, "IND-1-01")),
        CATALOGUE.recommendation("IND-1-01"));
    assertEquals(Optional.empty(), CATALOGUE.recommendation("IND-1-02"));
    assertEquals(Optional.empty(), CATALOGUE.recommendation("ind-1-01"));
  }

  @Test
  void documentHoldsWhatThereIsAndGivesTheSameCatalogue() {
    CatalogueDocument document = CATALOGUE.document();
    assertEquals(
        CatalogueDocument.builder()
            .schemaVersion("1.0")
            .guidelines(List.of(POLICY, INDUSTRY))
            .vocabularies(LISTS)
            .build(),
        document);
    Catalogue again = Catalogue.of(document);
    assertEquals(CATALOGUE.recommendations(), again.recommendations());
    assertEquals(Optional.of(ItuRegion.AFRICA), again.regionOf("RW"));
    assertEquals(document, again.document());
  }

  @Test
  void everyPartOfADocumentIsThatOfItsCatalogue() {
    CatalogueDocument document =
        CatalogueDocument.builder()
            .from(Samples.bare(CatalogueDocument.class))
            .schemaVersion("1.0")
            .vocabularies(LISTS)
            .strategy(Samples.filled(StrategyModel.class, 1))
            .survey(Samples.filled(Survey.class, 1))
            .recordGuide(Samples.filled(RecordGuide.class, 1))
            .addTerminology(TermList.builder().language("fr").build())
            .context(Samples.filled(Context.class, 1))
            .crosswalk(Samples.filled(CrosswalkTables.class, 1))
            .build();
    Catalogue catalogue = Catalogue.of(document);

    assertEquals(LISTS, catalogue.vocabularies());
    assertEquals(document.strategy(), Optional.of(catalogue.strategy()));
    assertEquals(document.survey(), Optional.of(catalogue.survey()));
    assertEquals(document.recordGuide(), Optional.of(catalogue.recordGuide()));
    assertEquals(List.of("fr"), catalogue.terminology().languages());
    assertEquals(document.context(), Optional.of(catalogue.context()));
    assertEquals(document.crosswalk(), Optional.of(catalogue.crosswalk().tables()));
    assertEquals(document, catalogue.document());
  }

  @Test
  void documentWithTwoTermListsOfOneLanguageIsRefused() {
    TermList list = TermList.builder().language("fr").build();
    CatalogueDocument document =
        CatalogueDocument.builder().terminology(List.of(list, list)).build();
    assertThrows(IllegalArgumentException.class, () -> Catalogue.of(document));
  }

  @Test
  void documentWithTheSameCodeTwiceIsRefused() {
    CatalogueDocument document =
        CatalogueDocument.builder().guidelines(List.of(POLICY, POLICY)).build();
    assertThrows(IllegalArgumentException.class, () -> Catalogue.of(document));
  }

  @Test
  void recommendationsStandInTheOrderOfTheGuidelines() {
    assertEquals(
        List.of("POL-1-01", "POL-1-02", "IND-1-01"),
        CATALOGUE.recommendations().stream().map(Recommendation::code).toList());
  }

  @Test
  void guidelineIsFoundByItsAudience() {
    assertEquals(Optional.of(INDUSTRY), CATALOGUE.guideline(Audience.INDUSTRY));
    assertEquals(Optional.empty(), CATALOGUE.guideline(Audience.CHILDREN));
    assertEquals(List.of(POLICY, INDUSTRY), CATALOGUE.guidelines());
  }

  @Test
  void regionIsThatOfTheMemberState() {
    assertEquals(Optional.of(ItuRegion.AFRICA), CATALOGUE.regionOf("RW"));
    assertEquals(Optional.empty(), CATALOGUE.regionOf("ZZ"));
    assertEquals(LISTS, CATALOGUE.vocabularies());
  }

  @Test
  void twoRecommendationsWithOneCodeAreRefused() {
    Guideline other = guideline(Audience.CHILDREN, "POL-1-02");

    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Catalogue.of(List.of(POLICY, other), LISTS));
    assertTrue(String.valueOf(e.getMessage()).contains("POL-1-02"));
  }

  @Test
  void catalogueCannotBeChanged() {
    List<Guideline> source = new ArrayList<>(List.of(POLICY));
    Catalogue catalogue = Catalogue.of(source, LISTS);
    source.clear();

    assertEquals(List.of(POLICY), catalogue.guidelines());
    assertThrows(UnsupportedOperationException.class, () -> catalogue.guidelines().clear());
    assertThrows(UnsupportedOperationException.class, () -> catalogue.recommendations().clear());
    assertEquals("Catalogue{recommendations=2}", catalogue.toString());
  }

  @Test
  void recommendationTellsWhichRisksItAnswers() {
    Recommendation recommendation =
        Recommendation.builder()
            .from(recommendation(Audience.INDUSTRY, "IND-1-01"))
            .addRisk(Risk.GROOMING)
            .build();

    assertTrue(recommendation.addresses(Risk.GROOMING));
    assertFalse(recommendation.addresses(Risk.CONTACT_RISKS));
    assertFalse(recommendation.addresses(Risk.CSAM));
  }

  @Test
  void risksWithinAreTheRiskThoseOfItsCategoryAndTheMembersOfItsCollection() {
    Risk ours = Risk.of("contact/ours");
    Risk whole = Risk.of("ours");
    Vocabularies lists =
        Vocabularies.builder()
            .addRisk(RiskEntry.builder().code(Risk.GROOMING).build())
            .addRisk(RiskEntry.builder().code(Risk.CSAM).build())
            .addRisk(RiskEntry.builder().code(ours).build())
            .addRiskCollection(
                RiskCollection.builder().code(Risk.CSEA).addMember(Risk.CSAM).build())
            .addRiskCollection(
                RiskCollection.builder()
                    .code(whole)
                    .addMember(Risk.CONTACT_RISKS)
                    .addMember(whole)
                    .build())
            .build();
    Catalogue catalogue = Catalogue.of(List.of(POLICY), lists);

    assertEquals(List.of(Risk.GROOMING), List.copyOf(catalogue.risksWithin(Risk.GROOMING)));
    assertEquals(
        List.of(Risk.CONTACT_RISKS, Risk.GROOMING, ours),
        List.copyOf(catalogue.risksWithin(Risk.CONTACT_RISKS)));
    assertEquals(List.of(Risk.CSEA, Risk.CSAM), List.copyOf(catalogue.risksWithin(Risk.CSEA)));
    assertEquals(
        List.of(whole, Risk.CONTACT_RISKS, Risk.GROOMING, ours),
        List.copyOf(catalogue.risksWithin(whole)));
    assertEquals(
        List.of(Risk.of("unknown")), List.copyOf(catalogue.risksWithin(Risk.of("unknown"))));
    assertThrows(
        UnsupportedOperationException.class, () -> catalogue.risksWithin(Risk.CSEA).clear());
  }

  @Test
  void guidelinesKeepTheOrderGiven() {
    assertEquals(
        List.of(INDUSTRY, POLICY), Catalogue.of(List.of(INDUSTRY, POLICY), LISTS).guidelines());
  }

  @Test
  void entryThatSaysNothingOfItsVerificationIsRecalled() {
    Recommendation bare = recommendation(Audience.INDUSTRY, "IND-1-01");
    Recommendation seen =
        Recommendation.builder()
            .from(bare)
            .verification(Verification.of(VerificationLevel.VERIFIED))
            .build();

    assertEquals(VerificationLevel.RECALLED, bare.verificationLevel());
    assertEquals(VerificationLevel.VERIFIED, seen.verificationLevel());
  }

  @Test
  void languagesComeWithTheCodeLists() {
    CatalogueLanguage urdu =
        CatalogueLanguage.builder().tag("ur").status(TranslationStatus.DRAFT).build();
    Catalogue catalogue = Catalogue.of(List.of(), Vocabularies.builder().addLanguage(urdu).build());

    assertEquals(List.of(urdu), catalogue.languages());
    assertTrue(urdu.rightToLeft());
    assertFalse(CatalogueLanguage.builder().from(urdu).tag("en").build().rightToLeft());
    assertEquals("ur", urdu.locale().getLanguage());
    assertEquals(List.of(), CATALOGUE.languages());
  }

  @Test
  void codeOfNoListHasNoName() {
    assertEquals(Optional.empty(), LISTS.label(Risk.GROOMING));
    assertEquals(Optional.empty(), LISTS.label(VerificationLevel.VERIFIED));
  }
}
