package io.github.copguidelines.validation.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Submitter;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.SubmitterCapacity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reviewers and editors look at: who reviews, what the state promises, what is published. */
class ReviewRulesTest {

  private static List<String> reviewedBy(String organisation, Role role, String from, String to) {
    LifecycleEvent event =
        Samples.event(from, to, role, 4).toBuilder().organisation(organisation).build();
    PracticeRecord.Builder record =
        Samples.submission().toBuilder()
            .submitter(
                Submitter.builder()
                    .organisation("Telecom  Regulator")
                    .capacity(SubmitterCapacity.GOVERNMENT_FOCAL_POINT)
                    .build())
            .leadOrganisation(
                Organisation.builder()
                    .name(LocalizedText.of("en", "Ministry").with("fr", "Minist\u00E8re"))
                    .build())
            .addEvents(event);
    return Told.by(CopRules.REVIEWER, record, Stage.DRAFT);
  }

  @Test
  void reviewerIsOfAnotherOrganisationThanSubmitterAndLead() {
    String in = "submitted";
    String review = "under-review";
    assertEquals(
        List.of("PR-010.submitter /events/1/organisation"),
        reviewedBy("TELECOM Regulator", Role.REVIEWER, in, review));
    assertEquals(
        List.of("PR-010.lead /events/1/organisation"),
        reviewedBy("ministe\u0300re", Role.EDITOR, review, "accepted"));
    assertEquals(List.of(), reviewedBy("University", Role.REVIEWER, in, review));
    assertEquals(List.of(), reviewedBy("Ministry", Role.SUBMITTER, review, "withdrawn"));
    assertEquals(List.of(), reviewedBy("Ministry", Role.EDITOR, "accepted", "published"));
  }

  @Test
  void publishedRecordIsInEnglishOrItsOwnLanguage() {
    PracticeRecord.Builder record =
        Samples.publication().toBuilder()
            .language("es-MX")
            .title(LocalizedText.of("fr", "Portail"));

    assertEquals(
        List.of("PR-009.title /title"), Told.by(CopRules.PUBLICATION, record, Stage.PUBLICATION));
    assertEquals(List.of(), Told.by(CopRules.PUBLICATION, record, Stage.ACCEPTANCE));
    for (String tag : List.of("es", "es-MX", "es-AR", "en", "en-GB")) {
      record.title(LocalizedText.of(tag, "Portal nacional"));
      assertEquals(List.of(), Told.by(CopRules.PUBLICATION, record, Stage.PUBLICATION), tag);
    }
    record.summary(LocalizedText.of("ru", "x")).language(Optional.empty());
    assertEquals(
        List.of("PR-009.summary /summary"),
        Told.by(CopRules.PUBLICATION, record, Stage.PUBLICATION));
  }

  private static List<Object> promised(PracticeRecord.Builder record) {
    return Samples.VALIDATOR.validate(record.build(), Stage.DRAFT).findings().stream()
        .filter(finding -> finding.rule().equals("PR-021"))
        .map(Finding::arguments)
        .map(arguments -> arguments.get("fields").orElseThrow())
        .toList();
  }

  @Test
  void statePromisesTheFieldsOfItsStage() {
    PracticeRecord.Builder record = Samples.publication().toBuilder();
    for (LifecycleState state : LifecycleState.values()) {
      assertEquals(List.of(), promised(record.status(state)), state.code());
    }
    record.summary(Optional.empty()).risks(List.of()).problem(Optional.empty());
    for (LifecycleState state : LifecycleState.values()) {
      List<Object> missing =
          switch (state) {
            case DRAFT, WITHDRAWN -> List.of();
            case SUBMITTED, UNDER_REVIEW, RETURNED_FOR_REVISION ->
                List.of(List.of("risks", "summary"));
            case ACCEPTED, PUBLISHED, ARCHIVED -> List.of(List.of("problem", "risks", "summary"));
          };
      assertEquals(missing, promised(record.status(state)), state.code());
    }
  }

  @Test
  void whatIsOnlyRecommendedIsNotPromised() {
    PracticeRecord.Builder record =
        Samples.publication().toBuilder()
            .lessons(List.of())
            .publicContact(Optional.empty())
            .transferability(Optional.empty());
    assertEquals(List.of(), promised(record));
  }
}
