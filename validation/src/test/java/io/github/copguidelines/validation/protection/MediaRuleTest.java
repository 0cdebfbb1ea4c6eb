package io.github.copguidelines.validation.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.Consent;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaRuleTest {

  private static List<String> told(Media media, Stage stage) {
    PracticeRecord.Builder record = Samples.publication().toBuilder().addMedia(media);
    return Told.by(CopRules.MEDIA, record, stage);
  }

  private static Media.Builder complete() {
    return Media.builder()
        .file("class.jpg")
        .showsChildren(true)
        .consent(Consent.RECORDED)
        .rightsHolder("Ministry")
        .alternativeText(Samples.text("A class at its desks."));
  }

  @Test
  void mediaWithChildrenHasConsentRightsHolderAndAlternativeTextAtEveryStage() {
    for (Stage stage : Stage.values()) {
      assertEquals(List.of(), told(complete().build(), stage));
      assertEquals(
          List.of(
              "PR-007.alternative-text /media/0/alternativeText",
              "PR-007.consent /media/0/consent",
              "PR-007.rights-holder /media/0/rightsHolder"),
          told(Media.builder().file("class.jpg").showsChildren(true).build(), stage));
    }
  }

  @Test
  void consentThatIsNotOnRecordIsNoConsent() {
    for (Consent consent : List.of(Consent.NOT_RECORDED, Consent.NOT_APPLICABLE)) {
      assertEquals(
          List.of("PR-007.consent /media/0/consent"),
          told(complete().consent(consent).build(), Stage.DRAFT));
    }
  }

  @Test
  void otherMediaIsWarnedOfFromSubmissionOn() {
    Media chart = Media.builder().file("chart.png").showsChildren(false).build();

    assertEquals(List.of(), told(chart, Stage.DRAFT));
    assertEquals(
        List.of(
            "PR-007.alternative-text /media/0/alternativeText warning",
            "PR-007.rights-holder /media/0/rightsHolder warning"),
        told(chart, Stage.SUBMISSION));
    Media unsaid =
        Media.builder()
            .file("chart.png")
            .rightsHolder("Ministry")
            .alternativeText(Samples.text("Reports by year."))
            .build();
    assertEquals(
        List.of("PR-007.shows-children /media/0/showsChildren warning"),
        told(unsaid, Stage.SUBMISSION));
  }
}
