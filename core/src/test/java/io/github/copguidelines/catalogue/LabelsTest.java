package io.github.copguidelines.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.Topic;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list has a first entry that is not asked for, and codes that several lists share. */
class LabelsTest {

  private static final String SHARED = "contact";

  private static final Vocabularies LISTS =
      Vocabularies.builder()
          .addRisk(RiskEntry.builder().code(Risk.CSAM).label(text("other risk")).build())
          .addRisk(RiskEntry.builder().code(Risk.GROOMING).label(text("risk")).build())
          .addRiskCategory(
              RiskCategoryEntry.builder().code("content").label(text("other category")).build())
          .addRiskCategory(RiskCategoryEntry.builder().code(SHARED).label(text("category")).build())
          .addRiskCollection(
              RiskCollection.builder().code(Risk.of("all")).label(text("all risks")).build())
          .addRiskCollection(
              RiskCollection.builder().code(Risk.CSEA).label(text("collection")).build())
          .addStakeholder(
              StakeholderEntry.builder().code(Stakeholder.MEDIA).label(text("media")).build())
          .addStakeholder(
              StakeholderEntry.builder()
                  .code(Stakeholder.of(SHARED))
                  .label(text("stakeholder"))
                  .build())
          .addAudience(
              AudienceEntry.builder().code(Audience.CHILDREN).label(text("children")).build())
          .addAudience(
              AudienceEntry.builder().code(Audience.INDUSTRY).label(text("industry")).build())
          .addAgeBand(AgeBandEntry.builder().code(AgeBand.UNDER_9).label(text("young")).build())
          .addAgeBand(AgeBandEntry.builder().code(AgeBand.of(SHARED)).label(text("band")).build())
          .addChildGroup(
              ChildGroupEntry.builder().code(ChildGroup.of("all")).label(text("all")).build())
          .addChildGroup(
              ChildGroupEntry.builder().code(ChildGroup.of(SHARED)).label(text("group")).build())
          .addTopic(TopicEntry.builder().code(Topic.of("research")).label(text("study")).build())
          .addTopic(TopicEntry.builder().code(Topic.of(SHARED)).label(text("topic")).build())
          .addRegion(RegionEntry.builder().code(ItuRegion.AFRICA).label(text("Africa")).build())
          .addRegion(RegionEntry.builder().code(ItuRegion.EUROPE).label(text("Europe")).build())
          .build();

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of(Risk.GROOMING, "risk"),
        Arguments.of(Risk.of(SHARED), "category"),
        Arguments.of(Risk.CSEA, "collection"),
        Arguments.of(Risk.of("research"), ""),
        Arguments.of(Stakeholder.of(SHARED), "stakeholder"),
        Arguments.of(Stakeholder.HOTLINE, ""),
        Arguments.of(Audience.INDUSTRY, "industry"),
        Arguments.of(Audience.POLICY_MAKERS, ""),
        Arguments.of(AgeBand.of(SHARED), "band"),
        Arguments.of(AgeBand.AGES_9_12, ""),
        Arguments.of(ChildGroup.of(SHARED), "group"),
        Arguments.of(ChildGroup.of("research"), ""),
        Arguments.of(Topic.of(SHARED), "topic"),
        Arguments.of(Topic.of("all"), ""),
        Arguments.of(ItuRegion.EUROPE, "Europe"),
        Arguments.of(ItuRegion.CIS, ""),
        Arguments.of(VerificationLevel.VERIFIED, ""));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void codeHasTheNameThatTheListOfItsKindGivesIt(Code code, String name) {
    assertEquals(name.isEmpty() ? Optional.empty() : Optional.of(text(name)), LISTS.label(code));
  }
}
