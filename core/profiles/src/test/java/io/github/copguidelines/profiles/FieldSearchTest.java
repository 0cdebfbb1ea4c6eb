package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.profile.FieldUse;
import io.github.copguidelines.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places that a profile names are ones of its type of documents. */
class FieldSearchTest {

  private static final Pointer AT = Pointer.parse("/fields/0/field");

  private final List<Finding> told = new ArrayList<>();

  private Optional<Field> find(Class<?> type, String place) {
    return new FieldSearch(type, told::add).find(place, AT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/title",
        "/title/fr",
        "/countries",
        "/countries/*",
        "/results/*/value",
        "/objectives/*/zh-Hant-HK",
        "/leadOrganisation/name/ar",
        "/cost/setUp/amount"
      })
  void aFieldIsFoundAtItsPlace(String place) {
    assertEquals(Optional.of(place), find(PracticeRecord.class, place).map(Field::place));
    assertEquals(List.of(), Told.shortly(told));
  }

  @ParameterizedTest
  @CsvSource({
    "titel, PROF-011.form",
    "cost/band, PROF-011.form",
    "/results/value, PROF-011.entry",
    "/results/0, PROF-011.entry",
    "/countries/*/*, PROF-011.deeper",
    "/title/français, PROF-011.language",
    "/title/*, PROF-011.language",
    "/title/fr/fr, PROF-011.deeper",
    "/id/length, PROF-011.deeper",
    "/cost/*, PROF-011.unknown",
    "/leadOrganisation/nam/fr, PROF-011.unknown-nearest"
  })
  void whatIsNoPlaceIsToldOnce(String place, String told) {
    assertEquals(Optional.empty(), find(PracticeRecord.class, place));
    assertEquals(
        List.of(told + " " + AT),
        this.told.stream().map(one -> one.messageKey() + " " + one.pointer()).toList());
  }

  @Test
  void aNameThatIsNotKnownIsToldWithTheOneThatWasMeantOrElseWithAll() {
    find(Replication.class, "/yaer");
    find(Replication.class, "/somethingElse");

    assertEquals(
        List.of(
            "PROF-011.unknown-nearest " + AT + " {nearest=year}",
            "PROF-011.unknown " + AT + " {names=[countries, year, reference]}"),
        Told.shortly(told));
  }

  @ParameterizedTest
  @CsvSource({
    "/title/EN, /title/en",
    "/title/FR-ca, /title/fr-CA",
    "/title/zh-hant-hk, /title/zh-Hant-HK",
    "/title/ZH-HANT, /title/zh-Hant",
    "/title/es-419, /title/es-419",
    "/title/de-1996, /title/de-1996",
    "/title/sl-ROZAJ-biske, /title/sl-rozaj-biske",
    "/title/en-a-bb-CCCC, /title/en-a-bb-cccc",
    "/title/EN-GB-x-AA-bbbb, /title/en-GB-x-aa-bbbb"
  })
  void languagesAreWrittenAsTheyUsuallyAre(String place, String usual) {
    assertEquals(Optional.of(usual), find(PracticeRecord.class, place).map(Field::place));
  }

  @Test
  void aLanguageInOtherLettersIsToldWithTheUsualOnes() {
    Profile profile = Told.profile(Told.field("/title/zh-hant-hk").use(FieldUse.REQUIRED)).build();

    assertEquals(
        List.of("PROF-011.tag /fields/0/field {instead=/title/zh-Hant-HK}"),
        Told.shortly(ProfileReview.of(profile)));
  }
}
