package io.github.copguidelines.serialization.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The step from 0.9 to 1.0, as a function over plain values. */
class FlatRecordTest {

  private static final Migration STEP = new FlatRecord();

  private static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }

  /** Returns what a document becomes, without what each record gets. */
  private static Map<String, @Nullable Object> after(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> after =
        new LinkedHashMap<>(STEP.apply(map(namesAndValues)).document());
    assertEquals("1.0", after.remove("schemaVersion"));
    assertEquals(1, after.remove("version"));
    assertEquals("draft", after.remove("status"));
    assertEquals("en", after.remove("language"));
    return after;
  }

  private static List<String> moves(@Nullable Object... namesAndValues) {
    return STEP.apply(map(namesAndValues)).moves().findings().stream()
        .map(
            finding ->
                finding.messageKey().substring("READ-013.".length())
                    + " "
                    + finding.arguments().get("place").orElse("")
                    + " "
                    + finding.pointer())
        .toList();
  }

  @Test
  void textsBecomeTextsInEnglish() {
    assertEquals(
        map("title", Map.of("en", "A"), "summary", Map.of("en", "B")),
        after("title", "A", "summary", "B"));
    assertEquals(List.of("form /title /title/en"), moves("title", "A"));
  }

  @Test
  void textsAreInTheLanguageThatTheRecordNames() {
    Map<String, @Nullable Object> after =
        STEP.apply(map("title", "A", "language", "sw")).document();
    assertEquals(Map.of("sw", "A"), after.get("title"));
    assertEquals("sw", after.get("language"));
  }

  @Test
  void theOrganisationLeadsAndItsKindIsItsType() {
    assertEquals(
        map("leadOrganisation", map("name", Map.of("en", "A"), "type", "ngo")),
        after("organisation", map("name", "A", "kind", "ngo")));
    assertEquals(
        List.of(
            "moved /organisation /leadOrganisation",
            "form /organisation/name /leadOrganisation/name/en",
            "moved /organisation/kind /leadOrganisation/type"),
        moves("organisation", map("name", "A", "kind", "ngo")));
  }

  @Test
  void whatTheOrganisationAndAReferenceDoNotKnowIsLeftOut() {
    assertEquals(
        map("leadOrganisation", map("type", "ngo")),
        after("organisation", map("name", null, "kind", "ngo")));
    assertEquals(
        map("references", List.of(map("url", "https://example.org/a", "id", "ref-1"))),
        after(
            "references",
            List.of(map("title", null, "url", "https://example.org/a", "publisher", null))));
  }

  @Test
  void theStatusIsTheStageAndUnknownIsNone() {
    assertEquals(map("stage", "ongoing"), after("status", "ongoing"));
    assertEquals(List.of("moved /status /stage"), moves("status", "ongoing"));
    assertEquals(map(), after("status", "unknown"));
    assertEquals(List.of("absent /status /status"), moves("status", "unknown"));
  }

  @Test
  void regionAndLanguagesHaveOtherNames() {
    assertEquals(
        map(
            "ituRegions",
            List.of("global"),
            "practiceLanguages",
            List.of("fr"),
            "countries",
            List.of("RW")),
        map(
            "ituRegions",
            after("itu_region", "global").get("ituRegions"),
            "practiceLanguages",
            after("languages", List.of("fr")).get("practiceLanguages"),
            "countries",
            after("countries", List.of("RW")).get("countries")));
    assertEquals(List.of("moved /itu_region /ituRegions/0"), moves("itu_region", "global"));
  }

  @Test
  void aYearIsADateAndNullIsNone() {
    assertEquals(
        map("started", "2005"),
        after("started", java.math.BigInteger.valueOf(2005), "ended", null));
    assertEquals(
        List.of("absent /ended /ended", "form /started /started"),
        moves("started", 2005, "ended", null));
    assertEquals(map("started", "2015-08-04"), after("started", "2015-08-04"));
    assertEquals(map("ended", "2020"), after("ended", 2020));
  }

  @Test
  void resultsHaveADescriptionAndAPeriod() {
    assertEquals(
        map(
            "results",
            List.of(
                map("description", Map.of("en", "A"), "period", "2019"),
                map("value", 3, "unit", "schools", "description", Map.of("en", "B")))),
        after(
            "results",
            List.of(
                map("text", "A", "value", null, "unit", null, "year", 2019),
                map("text", "B", "value", 3, "unit", "schools", "year", null))));
    assertEquals(
        List.of(
            "absent /results/0/unit /results/0/unit",
            "moved /results/0/text /results/0/description/en",
            "moved /results/0/year /results/0/period"),
        moves("results", List.of(map("text", "A", "unit", null, "year", 2019))));
  }

  @Test
  void resultThatIsToBeReachedIsATarget() {
    Map<String, @Nullable Object> aim =
        map("text", "Share of schools aimed at", "value", 50, "unit", "per cent", "year", 2029);

    assertEquals(
        map(
            "results",
            List.of(
                map(
                    "unit",
                    "per cent",
                    "target",
                    map("value", 50, "due", "2029"),
                    "description",
                    Map.of("en", "Share of schools aimed at")))),
        after("results", List.of(aim)));
    assertEquals(
        List.of(
            "moved /results/0/value /results/0/target/value",
            "moved /results/0/year /results/0/target/due",
            "moved /results/0/text /results/0/description/en"),
        moves("results", List.of(aim)));
  }

  @Test
  void referencesAreNumberedUnlessTheyHaveIdentifiers() {
    assertEquals(
        map(
            "references",
            List.of(map("title", "A", "id", "ref-1"), map("id", "ref-3"), map("title", "C"))),
        after("references", List.of(map("title", "A"), map("id", "ref-3"), map("title", "C"))));
  }

  @Test
  void theSourceIsAnObjectWithTheNoteOnConfidence() {
    assertEquals(
        map(
            "source",
            map(
                "kind",
                "desk-research",
                "url",
                "https://example.org/a",
                "note",
                Map.of("en", "Not seen."))),
        after("source", "https://example.org/a", "confidence_note", "Not seen."));
    assertEquals(
        List.of("moved /source /source/url", "moved /confidence_note /source/note/en"),
        moves("source", "https://example.org/a", "confidence_note", "Not seen."));
  }

  @Test
  void aSourceThatIsAnObjectHasTheNoteToo() {
    assertEquals(
        map("source", map("kind", "own-account", "note", Map.of("en", "Not seen."))),
        after("source", map("kind", "own-account"), "confidence_note", "Not seen."));
    assertEquals(
        map("source", Map.of("note", Map.of("en", "Not seen."))),
        after("confidence_note", "Not seen."));
    assertEquals(
        map("source", map("kind", "desk-research", "url", "https://example.org/a")),
        after("source", "https://example.org/a"));
    assertEquals(map(), after());
  }

  @Test
  void whatIsSaidOfTheConfidenceStandsBeforeProseThatHasNoCode() {
    assertEquals(
        map(
            "source",
            Map.of(
                "note",
                Map.of(
                    "en",
                    "Not seen. Said to be put into effect, without a code in the library: "
                        + "\"children / being heard\", \"children / other\"."))),
        after(
            "confidence_note",
            "Not seen.",
            "implements",
            List.of("children / being heard", "children / other")));
  }

  /** For the reader to tell of; in a list that has become longer before it, at another place. */
  @Test
  void whatIsNoProseStaysAmongTheCodes() {
    List<Object> given = List.of("policy-makers / hotline and helpline", 7, "");
    List<?> codes = (List<?>) Objects.requireNonNull(after("implements", given).get("implements"));
    assertEquals(4, codes.size());
    assertEquals(List.of(7, ""), codes.subList(2, 4));
    assertEquals(
        List.of(
            "code /implements/0 /implements/0",
            "code /implements/0 /implements/1",
            "moved /implements/1 /implements/2",
            "moved /implements/2 /implements/3"),
        moves("implements", given));
    assertEquals(List.of(), moves("implements", List.of(7, 8)));
  }

  @Test
  void aTextForWhichThePracticeHasNoCodeIsNoCode() {
    assertEquals(
        List.of("note /implements/0 /source/note/en"),
        moves(
            "id",
            "estonia-targalt-internetis",
            "implements",
            List.of("children / early age education")));
  }

  @Test
  void proseBecomesCodesByTheTableAndWhatItLacksANote() {
    Map<String, @Nullable Object> after =
        after(
            "id",
            "example",
            "implements",
            List.of("policy-makers / hotline and helpline", "children / being heard"));
    String note = "Library's own mapping from \"policy-makers / hotline and helpline\".";
    assertEquals(
        List.of(
            Map.of("code", "POL-SEX-02", "degree", "supports", "note", Map.of("en", note)),
            Map.of("code", "POL-SEX-10", "degree", "supports", "note", Map.of("en", note))),
        after.get("implements"));
    assertEquals(
        Map.of(
            "note",
            Map.of(
                "en",
                "Said to be put into effect, without a code in the library: "
                    + "\"children / being heard\".")),
        after.get("source"));
    assertEquals(
        List.of(
            "code /implements/0 /implements/0",
            "code /implements/0 /implements/1",
            "note /implements/1 /source/note/en"),
        moves(
            "implements",
            List.of("policy-makers / hotline and helpline", "children / being heard")));
  }

  @Test
  void aPracticeThatTheTableNamesHasItsOwnCodes() {
    Map<String, @Nullable Object> after =
        after(
            "id",
            "brazil-safernet-hotline",
            "implements",
            List.of("policy-makers / national hotline"));
    assertTrue(
        String.valueOf(after.get("implements")).contains("code=POL-REP-01"), after.toString());
    assertTrue(!String.valueOf(after.get("implements")).contains("POL-SEX-02"), after.toString());
  }

  /** What has the form of 1.0 already, or none that 0.9 has, is left to the reader. */
  @Test
  void whatIsNotOfTheOlderFormStays() {
    List<Map<String, @Nullable Object>> others =
        List.of(
            map("title", Map.of("en", "A")),
            map("organisation", "A", "leadOrganisation", Map.of("type", "ngo")),
            map("languages", List.of("en"), "practiceLanguages", List.of("fr")),
            map("results", "none", "references", 7),
            map("implements", List.of(Map.of("code", "POL-SEX-02"))),
            map(
                "source", Map.of("kind", "own-account", "note", Map.of("en", "A")),
                "confidence_note", "B",
                "implements", List.of("children / being heard")),
            map("source", 7, "confidence_note", "B"),
            map("ours", Arrays.asList(1, null)));
    for (Map<String, @Nullable Object> other : others) {
      Map<String, @Nullable Object> after = new LinkedHashMap<>(STEP.apply(other).document());
      List.of("schemaVersion", "version", "status", "language").forEach(after::remove);
      assertEquals(other, after);
    }
  }

  @Test
  void whatIsGivenIsNotChangedAndTheSameComesOutAgain() {
    Map<String, @Nullable Object> document =
        map(
            "title", "A",
            "organisation", map("name", "A", "kind", null),
            "results", List.of(map("text", "A", "year", 2019)),
            "implements", List.of("policy-makers / hotline"));
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(document);

    assertEquals(STEP.apply(document).document(), STEP.apply(document).document());
    assertEquals(copy, document);
  }

  @Test
  void aPlaceIsFoundBeforeAndAfter() {
    Moves moves =
        STEP.apply(map("organisation", map("name", "A", "kind", "ngo"), "title", "A")).moves();
    Pointer type = Pointer.parse("/leadOrganisation/type");
    assertEquals(Pointer.parse("/organisation/kind"), moves.origin(type));
    assertEquals(type, moves.target(Pointer.parse("/organisation/kind")));
    assertEquals(
        Pointer.parse("/organisation/links/0"),
        moves.origin(Pointer.parse("/leadOrganisation/links/0")));
    assertEquals(Pointer.parse("/risks/0"), moves.origin(Pointer.parse("/risks/0")));
  }

  @Test
  void aFindingIsTakenBackToWhereItsValueStood() {
    Moves moves =
        STEP.apply(map("organisation", map("name", "A", "kind", "ngo"), "title", "A")).moves();
    assertEquals(
        Set.of("/organisation", "/organisation/name", "/organisation/kind", "/title"),
        moves.findings().stream()
            .map(finding -> moves.origin(finding).toString())
            .collect(Collectors.toSet()));
    assertEquals(
        Pointer.parse("/organisation/kind"),
        moves.origin(ReadRules.INVALID.at(Pointer.parse("/leadOrganisation/type")).build()));
  }

  @Test
  void theStepIsFromTheFirstFormatToTheFirstVersion() {
    assertEquals("0.9", STEP.from());
    assertEquals("1.0", STEP.to());
  }
}
