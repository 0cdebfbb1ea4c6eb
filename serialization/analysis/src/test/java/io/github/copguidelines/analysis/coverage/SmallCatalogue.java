package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskCollection;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.strategy.StrategyPhase;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.StrategyStage;
import io.github.copguidelines.vocabulary.Topic;
import java.util.List;

/** A catalogue small enough to see through. */
final class SmallCatalogue {

  static final Catalogue CATALOGUE =
      Catalogue.builder()
          .guidelines(
              List.of(
                  Guideline.builder()
                      .code("POL")
                      .audience(Audience.POLICY_MAKERS)
                      .addRecommendation(
                          recommendation("POL-1-01", Audience.POLICY_MAKERS)
                              .topic(Topic.of("legal-framework"))
                              .verification(Verification.of(VerificationLevel.VERIFIED))
                              .build())
                      .addRecommendation(
                          recommendation("POL-1-02", Audience.POLICY_MAKERS)
                              .topic(Topic.of("legal-framework"))
                              .verification(Verification.of(VerificationLevel.PARTLY))
                              .build())
                      .addRecommendation(
                          recommendation("POL-1-03", Audience.POLICY_MAKERS)
                              .topic(Topic.of("research"))
                              .verification(Verification.of(VerificationLevel.RECALLED))
                              .build())
                      .build(),
                  Guideline.builder()
                      .code("IND")
                      .audience(Audience.INDUSTRY)
                      .addRecommendation(recommendation("IND-1-01", Audience.INDUSTRY).build())
                      .build()))
          .vocabularies(
              Vocabularies.builder()
                  .addRiskCategory(RiskCategoryEntry.builder().code("content").build())
                  .addRiskCategory(RiskCategoryEntry.builder().code("contact").build())
                  .addRisk(RiskEntry.builder().code(Risk.CSAM).category("content").build())
                  .addRisk(RiskEntry.builder().code(Risk.GROOMING).category("contact").build())
                  .addRiskCollection(
                      RiskCollection.builder()
                          .code(Risk.CSEA)
                          .addMember(Risk.CSAM)
                          .addMember(Risk.GROOMING)
                          .build())
                  .addMemberState(
                      MemberState.builder().country("RW").region(ItuRegion.AFRICA).build())
                  .addMemberState(
                      MemberState.builder().country("FR").region(ItuRegion.EUROPE).build())
                  .build())
          .strategy(
              StrategyModel.builder()
                  .addStage(
                      StageEntry.builder()
                          .code(StrategyStage.NS_01)
                          .order(1)
                          .phase(StrategyPhase.INITIATION)
                          .addRestsOn("POL-1-01")
                          .addRestsOn("POL-1-02")
                          .verification(Verification.of(VerificationLevel.PARTLY))
                          .build())
                  .build())
          .build();

  private SmallCatalogue() {}

  private static Recommendation.Builder recommendation(String code, Audience audience) {
    return Recommendation.builder().code(code).audience(audience);
  }
}
