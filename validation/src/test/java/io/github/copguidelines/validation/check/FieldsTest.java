package io.github.copguidelines.validation.check;

import static io.github.copguidelines.validation.Samples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.CostAmount;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Submitter;
import io.github.copguidelines.practice.Translation;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  /** One code point, two UTF-16 code units. */
  private static final String ASTRAL = "\uD83D\uDC27";

  private static List<String> atDraft(PracticeRecord.Builder record) {
    return Told.about(record, Stage.DRAFT);
  }

  private static PracticeRecord.Builder draft() {
    return Samples.draft().toBuilder();
  }

  @ParameterizedTest
  @CsvSource({"4, FIELD-002.min-in", "5,", "150,", "151, FIELD-002.max-in"})
  void lengthOfTextsCountsCodePointsAndIncludesBothBounds(int length, String key) {
    List<String> expected = key == null ? List.of() : List.of(key + " /title/en");

    assertEquals(expected, atDraft(draft().title(text("x".repeat(length)))));
    assertEquals(expected, atDraft(draft().title(text(ASTRAL.repeat(length)))));
  }

  @Test
  void lengthMessageTellsLanguageAndNumbers() {
    PracticeRecord record = draft().title(text("x".repeat(151))).build();

    assertEquals(
        List.of("The text in English (en) is too long. Characters: 151, at most 150."),
        Samples.VALIDATOR.validate(record, Stage.DRAFT).messages(Locale.ENGLISH));
  }

  @Test
  void loneSurrogateCountsAsOneCharacter() {
    assertEquals(
        List.of("FIELD-011 /title/en"), atDraft(draft().title(text("\uD83D\uDC27\uDC27ab\uD83D"))));
    assertEquals(
        List.of("FIELD-002.min-in /title/en", "FIELD-011 /title/en"),
        atDraft(draft().title(text("\uD83Dabc"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDC27\uD83D", "\uDC27 and \uD83D", "\uD83D\uD83D\uDC27"})
  void textWithHalfACharacterIsToldOnceWhereverItStands(String half) {
    PracticeRecord.Builder record =
        draft()
            .addKeywords("safe", half)
            .addRisks(Risk.of(half))
            .addMedia(Media.builder().extensions(Members.of("y", List.of(half))).build())
            .extensions(Members.of("x", Map.of("deep", half)));

    assertEquals(
        List.of(
            "FIELD-011 /keywords/1",
            "FIELD-011 /media/0/y/0",
            "FIELD-011 /risks/0",
            "PR-004.open-list /risks/0 warning",
            "FIELD-011 /x/deep"),
        atDraft(record));
    assertEquals(List.of(), atDraft(draft().addKeywords(ASTRAL + ASTRAL)));
  }

  @Test
  void nameWithHalfACharacterIsToldAtItsObjectBecauseNoPlaceCanNameIt() {
    Members members = Members.of("\uD83D", "a").with("\uDC27", "b").with("c", "\uD83D");

    assertEquals(List.of("FIELD-011.name ", "FIELD-011 /c"), atDraft(draft().extensions(members)));
  }

  @Test
  void plainTextHasALengthToo() {
    assertEquals(
        List.of("FIELD-007 /keywords/1", "FIELD-002.max /keywords/2"),
        atDraft(draft().addKeywords("x".repeat(60), "", "x".repeat(61))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00A0\u3000\uFEFF"})
  void blankTextIsOnlyBlank(String blank) {
    assertEquals(List.of("FIELD-007 /title/en"), atDraft(draft().title(text(blank))));
  }

  @Test
  void eachLanguageIsJudgedAtItsOwnPlace() {
    LocalizedText title =
        text("Portal").with("fr", " ").with("es", "abc").with("not_a_tag", "Portal").with("a", "b");

    assertEquals(
        List.of(
            "FIELD-002.min /title/a",
            "FIELD-006 /title/a",
            "FIELD-002.min-in /title/es",
            "FIELD-007 /title/fr",
            "FIELD-006 /title/not_a_tag"),
        atDraft(draft().title(title)));
  }

  @Test
  void languageIsRepeatedWhateverItsCase() {
    LocalizedText title =
        text("Portal").with("EN", "Portal").with("zh-Hant", "Portal").with("zh-hant", "Portal");

    assertEquals(
        List.of("FIELD-006.repeated /title/EN", "FIELD-006.repeated /title/zh-hant"),
        atDraft(draft().title(title)));
    assertEquals(
        List.of("FIELD-006 /title/a_b", "FIELD-006 /title/A_B"),
        atDraft(draft().title(text("Portal").with("a_b", "Portal").with("A_B", "Portal"))).stream()
            .sorted(java.util.Comparator.reverseOrder())
            .toList());
  }

  @Test
  void localizedTextWithoutLanguageIsThereButEmpty() {
    assertEquals(List.of("FIELD-009 /title"), atDraft(draft().title(LocalizedText.empty())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "ast", "zh-Hant", "pt-BR", "es-419", "sl-rozaj", "x-y", ""})
  void languageTagsAreWellFormed(String tag) {
    boolean good = !List.of("x-y", "").contains(tag);

    assertEquals(
        good ? List.of() : List.of("FIELD-006 /language", "FIELD-006 /practiceLanguages/0"),
        atDraft(draft().language(tag).addPracticeLanguages(tag)));
  }

  @ParameterizedTest
  @CsvSource({"20,", "21, FIELD-003.max /keywords"})
  void listHasAGreatestSize(int size, String told) {
    PracticeRecord.Builder record = draft();
    for (int i = 0; i < size; i++) {
      record.addKeywords("k" + i);
    }

    assertEquals(told == null ? List.of() : List.of(told), atDraft(record));
  }

  @Test
  void repeatStandsAtTheRepeatedEntry() {
    assertEquals(
        List.of("FIELD-008 /ituRegions/2", "FIELD-008 /ituRegions/3"),
        atDraft(
            draft().addItuRegions(ItuRegion.CIS, ItuRegion.AFRICA, ItuRegion.CIS, ItuRegion.CIS)));
  }

  @Test
  void eachFormHasItsOwnMessage() {
    PracticeRecord.Builder record =
        draft()
            .id("Not an id")
            .schemaVersion("one")
            .addCountries("Rwanda", "rw")
            .addImplementations(Implementation.of("pol-leg-01"))
            .cost(Cost.builder().currency("euro").build())
            .submitter(Submitter.builder().email("nobody").build())
            .addReferences(
                Reference.builder().id("a b").title("T").url("ftp://example.org").build());

    assertEquals(
        List.of(
            "FIELD-004.currency /cost/currency",
            "FIELD-004.country /countries/0",
            "FIELD-004.country /countries/1",
            "FIELD-004.record-id /id",
            "FIELD-004.recommendation-code /implements/0/code",
            "FIELD-004.reference-id /references/0/id",
            "FIELD-004.link /references/0/url",
            "FIELD-004.schema-version /schemaVersion",
            "FIELD-004.email /submitter/email"),
        atDraft(record));
  }

  @ParameterizedTest
  @CsvSource({"0, FIELD-005.min /version", "1,", "1000000,", "1000001, FIELD-005.max /version"})
  void numberRangeIncludesBothBounds(int version, String told) {
    assertEquals(told == null ? List.of() : List.of(told), atDraft(draft().version(version)));
  }

  @Test
  void amountsAreNotNegativeHoweverTheyAreWritten() {
    Cost cost =
        Cost.builder()
            .currency("EUR")
            .costPerBeneficiary(new BigDecimal("-0.01"))
            .staff(new BigDecimal("-0.0"))
            .setUp(CostAmount.builder().amount(new BigDecimal("-1E+50")).build())
            .build();

    assertEquals(
        List.of("FIELD-005.min /cost/costPerBeneficiary", "FIELD-005.min /cost/setUp/amount"),
        atDraft(draft().cost(cost)));
  }

  @Test
  void yearIsToldWithoutGroupedDigits() {
    PracticeRecord record = draft().cost(Cost.builder().year(1899).build()).build();

    assertEquals(
        List.of("The number is too small. Enter 1900 or more."),
        Samples.VALIDATOR.validate(record, Stage.DRAFT).messages(Locale.ENGLISH));
  }

  @Test
  void nestedObjectsAreJudgedUnderTheirNamesOnTheWire() {
    PracticeRecord.Builder record =
        draft()
            .leadOrganisation(Organisation.builder().website("example.org").build())
            .addEvaluations(
                Evaluation.builder().type(EvaluationType.NONE).build(),
                Evaluation.builder().build())
            .addMedia(Media.builder().caption(text(" ")).build())
            .addTranslations(Translation.builder().language("e").build());

    assertEquals(
        List.of(
            "FIELD-001.value /evaluation/1/type",
            "FIELD-001.value /leadOrganisation/name",
            "FIELD-004.link /leadOrganisation/website",
            "FIELD-007 /media/0/caption/en",
            "FIELD-006 /translations/0/language",
            "FIELD-001.value /translations/0/method"),
        atDraft(record));
  }

  @Test
  void linkTooLongIsToldOnce() {
    String link = "https://example.org/" + "a".repeat(1_980);

    assertEquals(List.of(), atDraft(draft().addMedia(Media.builder().url(link).build())));
    assertEquals(
        List.of("FIELD-004.link /media/0/url"),
        atDraft(draft().addMedia(Media.builder().url(link + "a").build())));
  }

  @Test
  void textTooLongForItsFormIsToldWithoutReadingItToItsEnd() {
    String longest = String.join("-", Collections.nCopies(50, "a")) + "a";

    assertEquals(List.of(), atDraft(draft().id(longest)));
    assertEquals(List.of("FIELD-004.record-id /id"), atDraft(draft().id(longest + "a")));
    String hostile = "a" + "-a".repeat(500_000);
    assertEquals(List.of("FIELD-004.record-id /id"), atDraft(draft().id(hostile)));
    assertEquals(
        List.of("FIELD-006 /language"), atDraft(draft().language("en" + "-abcde".repeat(50_000))));
    assertEquals(
        List.of("FIELD-006 /title/" + hostile.substring(0, 102)),
        atDraft(draft().title(LocalizedText.of(hostile.substring(0, 102), "A title"))));
  }
}
