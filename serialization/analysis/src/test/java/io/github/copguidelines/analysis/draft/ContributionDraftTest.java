package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.contribution.ContributionSection;
import io.github.copguidelines.contribution.MeetingReference;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContributionDraftTest {

  private static final String INTRODUCTION =
      "Each section states what its practice record says, and names the record. Each record states"
          + " which recommendations its practice serves, and how far.\n\nThe codes and the wording of"
          + " the recommendations are a digest by the library that made this draft. They are not"
          + " ITU's text, and ITU has not endorsed them. The mark in square brackets shows how far the"
          + " entry was checked against ITU's document.";

  private static final Organisation OFFICE =
      Organisation.builder().name(LocalizedText.of("en", "Office").with("fr", "Bureau")).build();
  private static final Organisation COUNCIL =
      Organisation.builder().name(LocalizedText.of("en", "Council")).build();
  private static final Organisation NAMELESS = Organisation.builder().country("RW").build();

  private static Contribution draft(int meeting, Locale language, PracticeRecord... records) {
    return ContributionDraft.of(Made.CATALOGUE, meeting, List.of(records), Made.DAY, language);
  }

  private static Contribution draft(PracticeRecord... records) {
    return draft(19, Locale.ENGLISH, records);
  }

  private static PracticeRecord record(String id, Organisation lead) {
    return PracticeRecord.builder().id(id).leadOrganisation(lead).build();
  }

  private static LocalizedText english(String words) {
    return LocalizedText.of("en", words);
  }

  private static ContributionSection section(String heading, String text, String record) {
    return ContributionSection.builder()
        .heading(english(heading))
        .text(english(text))
        .origin(StatementOrigin.DERIVED)
        .evidence(List.of(Made.evidence(record, EvidenceReason.STATED)))
        .build();
  }

  @Test
  void aRecordBecomesASectionAndTheContributionNamesIt() {
    PracticeRecord law =
        record("rw-law", OFFICE).toBuilder()
            .title(english("A law"))
            .summary(english("In short."))
            .build();
    PracticeRecord bare = PracticeRecord.builder().id("bare").build();

    assertEquals(
        Contribution.builder()
            .schemaVersion("1.0")
            .id("contribution-19-rw-law")
            .language("en")
            .meeting(
                MeetingReference.builder()
                    .group("EX-GROUP")
                    .number(19)
                    .date(Made.OCTOBER)
                    .place("Here")
                    .build())
            .date(PartialDate.of(Made.DAY))
            .sources(List.of(OFFICE))
            .title(english("Good practices in child online protection"))
            .summary(
                english(
                    "This contribution presents good practices in child online protection."
                        + " Practices: 2."))
            .actionRequested(
                english("The meeting is invited to take note of the practices presented here."))
            .body(
                List.of(
                    ContributionSection.builder()
                        .text(english(INTRODUCTION))
                        .origin(StatementOrigin.DERIVED)
                        .evidence(
                            List.of(
                                Made.evidence("rw-law", EvidenceReason.STATED),
                                Made.evidence("bare", EvidenceReason.STATED)))
                        .build(),
                    section(
                        "A law", "In short.\n\nSource of this section: record rw-law", "rw-law"),
                    section("bare", "Source of this section: record bare", "bare")))
            .records(List.of("rw-law", "bare"))
            .build(),
        draft(law, bare));
  }

  @Test
  void aMeetingThatIsNotKnownIsNamedByItsNumberAlone() {
    PracticeRecord law = record("law", OFFICE);

    assertEquals(
        MeetingReference.builder().group("EX-GROUP").number(20).build(),
        draft(20, Locale.ENGLISH, law).meeting().orElseThrow());
    assertEquals(
        MeetingReference.builder().group("CWG-COP").number(19).build(),
        ContributionDraft.of(
                Catalogue.builder().build(), 19, List.of(law), Made.DAY, Locale.ENGLISH)
            .meeting()
            .orElseThrow());
  }

  private static String title(Locale language, PracticeRecord... records) {
    return draft(19, language, records).title().orElseThrow().text(language);
  }

  private static PracticeRecord from(String... countries) {
    return record("r-" + String.join("-", countries).toLowerCase(Locale.ROOT), OFFICE).toBuilder()
        .countries(List.of(countries))
        .build();
  }

  @Test
  void theTitleNamesTheCountryOrSaysHowManyThereAre() {
    String ending = ": good practices in child online protection";

    assertEquals("Contribution from Rwanda" + ending, title(Locale.ENGLISH, from("RW")));
    assertEquals(
        "Contribution from Rwanda" + ending,
        title(Locale.ENGLISH, from("RW"), record("b", COUNCIL), record("d", NAMELESS)));
    assertEquals(
        "Contribution from three countries" + ending,
        title(Locale.ENGLISH, from("RW", "KE"), from("KE", "FR")));
    assertEquals(
        "Contribution from more than ten countries" + ending,
        title(
            Locale.ENGLISH,
            from("AO", "BE", "BR", "CA", "CL", "CN", "DE", "EG", "ES", "FI", "GH", "IN")));
    assertEquals(
        "Contribution (deux pays)\u00a0: bonnes pratiques en matière de protection en ligne des"
            + " enfants",
        title(Locale.FRENCH, from("RW", "FR")));
    assertEquals(
        "Good practices in child online protection", title(Locale.ENGLISH, record("d", NAMELESS)));
  }

  @Test
  void severalCountriesAreListedInTheSummaryInTheOrderOfTheLanguage() {
    assertEquals(
        "This contribution presents good practices in child online protection. Practices: 1."
            + "\n\nCountries: France, Kenya, Rwanda",
        draft(from("RW", "KE", "FR")).summary().orElseThrow().text(Locale.ENGLISH));
  }

  @Test
  void theSendersThatAreGivenReplaceThoseOfTheRecords() {
    Contribution draft =
        ContributionDraft.of(
            Made.CATALOGUE,
            19,
            List.of(COUNCIL, NAMELESS),
            List.of(from("FR", "KE")),
            Made.DAY,
            Locale.ENGLISH);

    assertEquals(
        List.of(COUNCIL, NAMELESS.toBuilder().name(english("Rwanda")).build()), draft.sources());
    assertEquals(
        "Contribution from Rwanda: good practices in child online protection",
        draft.title().orElseThrow().text(Locale.ENGLISH));
  }

  private static List<LocalizedText> headings(PracticeRecord... records) {
    return draft(records).body().stream().flatMap(section -> section.heading().stream()).toList();
  }

  @Test
  void headingsAreCutWhereTheyAreLongerThanTheyMayBe() {
    String most = "t".repeat(300);
    PracticeRecord atMost = record("a", OFFICE).toBuilder().title(english(most)).build();
    PracticeRecord tooLong =
        record("b", OFFICE).toBuilder().title(english("t".repeat(301))).build();

    assertEquals(List.of(english(most), english("t".repeat(299) + "…")), headings(atMost, tooLong));
  }

  @Test
  void noCharacterIsCutInTwo() {
    String hearts = "t".repeat(298) + "\uD83D\uDC99\uD83D\uDC99";
    PracticeRecord record = record("a", OFFICE).toBuilder().title(english(hearts)).build();
    PracticeRecord shifted = record.toBuilder().title(english(hearts.substring(1) + "t")).build();

    assertEquals(List.of(english("t".repeat(298) + "…")), headings(record));
    assertEquals(List.of(english("t".repeat(297) + "\uD83D\uDC99…")), headings(shifted));
  }

  private static List<String> texts(String... problems) {
    PracticeRecord record =
        PracticeRecord.builder()
            .id("a")
            .summary(english(problems[0]))
            .problem(english(problems[1]))
            .build();
    return draft(record).body().stream()
        .skip(1)
        .map(section -> section.text().orElseThrow().text(Locale.ENGLISH))
        .toList();
  }

  @Test
  void aLongRecordBecomesSectionsOfAtMostTwentyThousandCharacters() {
    String source = "\n\nSource of this section: record a";
    String summary = "s".repeat(19_000);
    String filling = "p".repeat(1_000 - source.length() - "\n\nProblem\n- ".length());

    assertEquals(List.of(summary + "\n\nProblem\n- " + filling + source), texts(summary, filling));
    assertEquals(
        List.of(summary + "\n\nProblem\n- p" + filling, source.strip()),
        texts(summary, "p" + filling));
    assertEquals(
        List.of("s".repeat(20_000), "Problem\n- " + filling + source),
        texts("s".repeat(20_000), filling));
    assertEquals(
        List.of("s".repeat(19_999) + "…", "Problem\n- " + filling + source),
        texts("s".repeat(20_001), filling));
  }

  @Test
  void referencesOfAllRecordsHaveTheirRecordBeforeTheirIdentifier() {
    Reference act = Reference.builder().id("act").title("An act").build();
    Reference unnamed = Reference.builder().title("A report").build();
    PracticeRecord one = record("one", OFFICE).toBuilder().references(List.of(act)).build();
    PracticeRecord two =
        record("two", OFFICE).toBuilder().references(List.of(act, unnamed)).build();

    assertEquals(
        List.of(
            act.toBuilder().id("one.act").build(),
            act.toBuilder().id("two.act").build(),
            unnamed.toBuilder().id("two.2").build()),
        draft(one, two).references());
  }

  @Test
  void referencesWithLongerIdentifiersAndMoreThanAThousandAreLeftOut() {
    Reference longest = Reference.builder().id("r".repeat(96)).build();
    Reference longer = Reference.builder().id("r".repeat(97)).build();
    PracticeRecord one =
        record("one", OFFICE).toBuilder().references(List.of(longer, longest)).build();

    assertEquals(
        List.of("one." + "r".repeat(96)),
        draft(one).references().stream().flatMap(reference -> reference.id().stream()).toList());
    PracticeRecord many =
        record("many", OFFICE).toBuilder()
            .references(Collections.nCopies(1_001, Reference.builder().build()))
            .build();
    List<Reference> kept = draft(many).references();
    assertEquals(1_000, kept.size());
    assertEquals("many.999", kept.get(999).id().orElseThrow());
  }

  @Test
  void withoutARecordThereIsNoContribution() {
    PracticeRecord gone =
        record("law", OFFICE).toBuilder().status(LifecycleState.WITHDRAWN).build();

    for (List<PracticeRecord> none : List.of(List.<PracticeRecord>of(), List.of(gone))) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> ContributionDraft.of(Made.CATALOGUE, 19, none, Made.DAY, Locale.ENGLISH));
      assertEquals("A contribution is written from at least one record.", refused.getMessage());
    }
  }
}
