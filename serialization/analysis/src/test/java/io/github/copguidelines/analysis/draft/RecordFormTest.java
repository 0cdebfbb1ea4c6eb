package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.form.FilledForm;
import io.github.copguidelines.form.FormField;
import io.github.copguidelines.form.FormValue;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.Partner;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Precondition;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.ResultTarget;
import io.github.copguidelines.practice.Transferability;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.FrameLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordFormTest {

  private static final PracticeRecord RECORD =
      PracticeRecord.builder()
          .id("law")
          .version(3)
          .title(text("Title"))
          .summary(text("Summary"))
          .countries(List.of("RW"))
          .coverage(CoverageArea.NATIONAL)
          .leadOrganisation(Organisation.builder().name(text("Office")).build())
          .partners(List.of(Partner.builder().name(text("Partner")).build()))
          .audiences(List.of(Audience.INDUSTRY))
          .frameLinks(
              Stream.of("SDG:16.2", "WSIS:C4", "GCI-v5:legal:privacy").map(FrameLink::of).toList())
          .innovation(text("Innovation"))
          .results(List.of(Result.builder().description(text("Result")).build()))
          .successFactors(List.of(text("Factor")))
          .challenges(List.of(text("Challenge")))
          .lessons(List.of(text("Lesson")))
          .nextSteps(text("Next"))
          .transferability(
              Transferability.builder()
                  .preconditions(
                      List.of(Precondition.builder().description(text("Condition")).build()))
                  .adaptationAdvice(text("Advice"))
                  .build())
          .references(List.of(Reference.builder().id("act").build()))
          .build();

  private static LocalizedText text(String words) {
    return LocalizedText.of("en", words);
  }

  private static String told(FormField field) {
    String values =
        String.join(
            ", ",
            field.values().stream()
                .map(
                    value ->
                        value.pointer().orElse("default")
                            + " "
                            + value
                                .text()
                                .map(text -> text.text(Locale.ENGLISH))
                                .orElseGet(() -> value.value().orElse("")))
                .toList());
    assertEquals(field.values().isEmpty(), field.missing().orElse(false));
    return field.name().orElse("") + ": " + (values.isEmpty() ? "missing" : values);
  }

  private static String filled(RecordForm form, PracticeRecord record) {
    return String.join("\n", form.fill(record).fields().stream().map(RecordFormTest::told).toList())
        + "\n";
  }

  @Test
  void theStocktakingIsFilled() {
    assertEquals(
        """
        title: /title Title
        short_description: /summary Summary
        action_line: /frameLinks/1 WSIS:C4
        sdg: /frameLinks/0 SDG:16.2
        impact: /results/0/description Result
        partnerships: /partners/0/name Partner
        challenges: /challenges/0 Challenge, /nextSteps Next
        """,
        filled(RecordForm.ITU_WSIS, RECORD));
  }

  @Test
  void theCallForGoodPracticesIsFilled() {
    assertEquals(
        """
        title: /title Title
        sdg: /frameLinks/0 SDG:16.2
        coverage: /countries/0 RW, /coverage national
        stakeholders: /leadOrganisation/name Office, /partners/0/name Partner
        results: /results/0/description Result
        enabling_factors: /successFactors/0 Factor
        constraints: /challenges/0 Challenge
        replicability: /transferability/preconditions/0/description Condition,\
         /transferability/adaptationAdvice Advice
        """,
        filled(RecordForm.UN_SDG, RECORD));
  }

  @Test
  void theCaseStudyIsFilled() {
    assertEquals(
        """
        title: /title Title
        summary: /summary Summary
        innovation: /innovation Innovation
        partners: /partners/0/name Partner
        users: /audiences/0 industry
        results: /results/0/description Result
        challenges: /challenges/0 Challenge
        conditions: /successFactors/0 Factor,\
         /transferability/preconditions/0/description Condition
        replication: /transferability/preconditions/0/description Condition,\
         /transferability/adaptationAdvice Advice
        lessons: /lessons/0 Lesson
        """,
        filled(RecordForm.OECD_OPSI, RECORD));
  }

  @Test
  void theQuestionnaireIsFilled() {
    assertEquals(
        """
        indicator: /frameLinks/2 GCI-v5:legal:privacy
        evidence: /references/0/id act
        country: /countries/0 RW
        """,
        filled(RecordForm.ITU_GCI, RECORD));
  }

  @Test
  void targetFillsNoFieldOnWhatWasReached() {
    ResultTarget target = ResultTarget.builder().value(BigDecimal.TEN).build();
    Result planned = Result.builder().description(text("Plan")).target(target).build();

    assertEquals(
        filled(RecordForm.ITU_WSIS, RECORD),
        filled(RecordForm.ITU_WSIS, RECORD.toBuilder().addResults(planned).build()));
  }

  @ParameterizedTest
  @EnumSource(RecordForm.class)
  void whatTheRecordHasNotIsMissingButForTheActionLineOnConfidence(RecordForm form) {
    PracticeRecord bare = PracticeRecord.builder().id("bare").build();

    for (FormField field : form.fill(bare).fields()) {
      String name = field.name().orElse("");
      FormField expected =
          name.equals("action_line")
              ? FormField.builder()
                  .name(name)
                  .values(List.of(FormValue.builder().value("WSIS:C5").byDefault(true).build()))
                  .build()
              : FormField.builder().name(name).missing(true).build();
      assertEquals(expected, field);
    }
  }

  @Test
  void formAndRecordAreNamedAndNoTextIsPrinted() {
    FilledForm form = RecordForm.ITU_WSIS.fill(RECORD);

    assertEquals("itu-wsis", form.form().orElse(""));
    assertEquals("law", form.record().orElse(""));
    assertEquals(3, form.version().orElse(0));
    assertEquals("FilledForm{itu-wsis}", form.toString());
    assertEquals("FormField{title}", form.fields().get(0).toString());
    assertEquals("FormValue{}", form.fields().get(0).values().get(0).toString());
  }
}
