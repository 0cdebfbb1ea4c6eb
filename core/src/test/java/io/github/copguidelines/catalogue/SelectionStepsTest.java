package io.github.copguidelines.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Topic;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step on its own, over recommendations that differ in one thing each. */
class SelectionStepsTest {

  private static final Catalogue CATALOGUE =
      Catalogue.of(
          List.of(
              Guideline.builder()
                  .code("COP-IND")
                  .audience(Audience.INDUSTRY)
                  .addRecommendation(entry("IND-BARE").build())
                  .addRecommendation(entry("IND-TOPIC").topic(Topic.of("research")).build())
                  .addRecommendation(entry("IND-OTHER").topic(Topic.of("reporting")).build())
                  .addRecommendation(entry("IND-AREA").keyArea("csam-processes").build())
                  .addRecommendation(entry("IND-A").feature("feature-a").build())
                  .addRecommendation(entry("IND-B").feature("feature-b").build())
                  .addRecommendation(
                      entry("IND-RISKS").addRisk(Risk.FRAUD).addRisk(Risk.GROOMING).build())
                  .addRecommendation(entry("IND-CSAM").addRisk(Risk.CSAM).build())
                  .addRecommendation(entry("IND-RIGHT").addRight("privacy").build())
                  .addRecommendation(
                      entry("IND-SURE")
                          .verification(Verification.of(VerificationLevel.VERIFIED))
                          .build())
                  .addRecommendation(
                      entry("IND-PARTLY")
                          .verification(Verification.of(VerificationLevel.PARTLY))
                          .build())
                  .build(),
              Guideline.builder()
                  .code("COP-CHI")
                  .audience(Audience.CHILDREN)
                  .addRecommendation(
                      Recommendation.builder()
                          .code("CHI-BARE")
                          .audience(Audience.CHILDREN)
                          .verification(Verification.of(VerificationLevel.VERIFIED))
                          .build())
                  .build()),
          Vocabularies.builder().build());

  private static Recommendation.Builder entry(String code) {
    return Recommendation.builder().code(code).audience(Audience.INDUSTRY);
  }

  private static Arguments step(String found, UnaryOperator<Selection> step) {
    return Arguments.of(found, step);
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        step("CHI-BARE", all -> all.forAudience(Audience.CHILDREN)),
        step("", all -> all.forAudience(Audience.POLICY_MAKERS)),
        step("IND-TOPIC", all -> all.about(Topic.of("research"))),
        step("", all -> all.about(Topic.of("Research"))),
        step("IND-AREA", all -> all.inKeyArea("csam-processes")),
        step("IND-A", all -> all.withFeature("feature-a")),
        step("", all -> all.withFeature("general")),
        step("IND-RISKS", all -> all.against(Risk.GROOMING)),
        step("IND-CSAM", all -> all.against(Risk.CSAM)),
        step("", all -> all.against(Risk.HARASSMENT)),
        step("IND-RISKS", all -> all.against(Risk.GROOMING).against(Risk.FRAUD)),
        step("", all -> all.against(Risk.GROOMING).against(Risk.CSAM)),
        step("IND-RIGHT", all -> all.serving("privacy")),
        step("", all -> all.serving("education")),
        step("IND-SURE CHI-BARE", all -> all.verified(VerificationLevel.VERIFIED)),
        step(
            "IND-SURE IND-PARTLY CHI-BARE",
            all -> all.verified(VerificationLevel.PARTLY, VerificationLevel.VERIFIED)),
        step("IND-SURE CHI-BARE", all -> all.verifiedAtLeast(VerificationLevel.VERIFIED)),
        step("IND-SURE IND-PARTLY CHI-BARE", all -> all.verifiedAtLeast(VerificationLevel.PARTLY)),
        step(
            "CHI-BARE",
            all -> all.verified(VerificationLevel.VERIFIED).forAudience(Audience.CHILDREN)));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void stepLeavesWhatFulfilsItInTheOrderOfTheCatalogue(
      String found, UnaryOperator<Selection> step) {
    List<String> codes = step.apply(CATALOGUE.select()).stream().map(Recommendation::code).toList();

    assertEquals(found, String.join(" ", codes));
  }

  @Test
  void whatSaysNothingOfItsVerificationIsSelectedAsRecalled() {
    List<Recommendation> recalled = CATALOGUE.select().verified(VerificationLevel.RECALLED).list();

    assertEquals(CATALOGUE.recommendations().size() - 3, recalled.size());
    assertEquals("IND-BARE", recalled.get(0).code());
    assertEquals(
        CATALOGUE.recommendations(),
        CATALOGUE.select().verifiedAtLeast(VerificationLevel.RECALLED).list());
  }
}
