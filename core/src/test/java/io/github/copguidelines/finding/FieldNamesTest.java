package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/title, Title",
    "/title/en, Title",
    "/unheard-of, ''",
    "/unheard-of/0/unit, ''",
    "/results, Results",
    "/results/0, Results 1",
    "/results/0/unit, Results 1 › Unit",
    "/results/0/unit/en, Results 1 › Unit",
    "/results/0/unheard-of, Results 1",
    "/results/11999/unit, 'Results 12,000 › Unit'",
    "/results/123456789/unit, Results",
    "/results/0/disaggregation/3/value, Results 1 › Disaggregation 4 › Value",
    "/results/0/disaggregation/3/unheard-of, Results 1 › Disaggregation 4",
    "/media/0/consent, Media 1 › Consent",
    "/events/2/reasonCode, Events 3 › Reason for withdrawal",
    "/cost/setUp/amount, Cost › Set-up cost › Amount",
    "/safeguardingDeclaration/statements/0/code, Safeguarding declaration › Statements 1 › Code",
    "/stages/0/items/1/evidence/0/record, Stages 1 › Checklist 2 › Evidence 1 › Record",
    "/fields/0/minLength, Fields 1 › Minimum length",
    "/title/en/unheard-of, Title",
    "/risks/2, Risks 3",
    "/evaluation/type, Evaluation › Type",
    "/evaluation/unheard-of, Evaluation",
    "/accepted/0/until, Accepted warnings 1 › Until"
  })
  void placeIsNamedFromTheOutsideInAsFarAsThereAreLabels(String place, String name) {
    assertEquals(
        Optional.of(name).filter(given -> !given.isEmpty()),
        FieldNames.path(Pointer.parse(place), Locale.ENGLISH));
  }

  @Test
  void namesAreInTheLanguageAskedForAndItsNumbersToo() {
    Pointer place = Pointer.parse("/results/11999/unit");

    assertEquals(
        Optional.of("Resultados 12.000 › Unidad"),
        FieldNames.path(place, Locale.forLanguageTag("es")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', summary, Summary",
    "/status, summary, Summary",
    "/status, unit, unit",
    "/results/0, unit, Unit",
    "/results/0/value, unit, Unit",
    "/results/0/value, summary, summary",
    "/evaluation/type, year, Year",
    "/results/0/unit/en, value, Value",
    "/results/0/disaggregation, unit, Unit",
    "/results/0/disaggregation/3, suppressed, Suppressed",
    "/results/0/disaggregation/3/value, suppressed, Suppressed",
    "/results/0/disaggregation/3/value, unit, unit",
    "/cost/setUp, year, Year",
    "/cost/setUp/amount, band, Band",
    "/title/en, summary, summary",
    "/unheard-of/0, summary, summary"
  })
  void fieldBesideAPlaceIsNamedByTheObjectAroundIt(String place, String field, String name) {
    assertEquals(name, FieldNames.beside(Pointer.parse(place), field, Locale.ENGLISH));
  }

  @Test
  void findingTellsTheNameOfItsPlace() {
    Finding finding = Rule.error("PR-003").at(Pointer.parse("/cost/year")).build();

    assertEquals(Optional.of("Cost › Year"), finding.field(Locale.ENGLISH));
    assertEquals(
        Optional.empty(), finding.toBuilder().pointer(Pointer.root()).build().field(Locale.ROOT));
  }
}
