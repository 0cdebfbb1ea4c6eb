package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import io.github.copguidelines.vocabulary.ItuRegion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTextTest {

  private static final String SOURCE = "Source of this section: record law";

  private static List<LocalizedText> english(String... texts) {
    return Stream.of(texts).map(text -> LocalizedText.of("en", text)).toList();
  }

  private static PracticeRecord.Builder law() {
    return PracticeRecord.builder().id("law");
  }

  private static List<String> paragraphs(PracticeRecord.Builder record, Locale language) {
    return new RecordText(Made.CATALOGUE, language).of(record.build());
  }

  /** Returns the one paragraph beside that which names the record. */
  private static String only(PracticeRecord.Builder record) {
    List<String> all = paragraphs(record, Locale.ENGLISH);
    assertEquals(2, all.size(), all::toString);
    assertEquals(SOURCE, all.get(1));
    return all.get(0);
  }

  @Test
  void ofARecordThatSaysNothingTheNameAloneIsTold() {
    assertEquals(List.of(SOURCE), paragraphs(law(), Locale.ENGLISH));
  }

  @Test
  void eachFieldIsAParagraphInTheOrderOfTheRecord() {
    PracticeRecord.Builder record =
        law()
            .summary(LocalizedText.of("en", "In short."))
            .countries(List.of("RW", "FR"))
            .ituRegions(List.of(ItuRegion.AFRICA, ItuRegion.EUROPE, ItuRegion.CIS))
            .started(PartialDate.of(Year.of(2019)))
            .problem(LocalizedText.of("en", "What was wrong."))
            .objectives(english("First aim.", "Second aim."))
            .activities(english("What is done."))
            .results(List.of(Result.builder().description(english("It works.").get(0)).build()))
            .successFactors(english("Good will."))
            .challenges(english("Little time."))
            .lessons(english("Begin early."))
            .nextSteps(LocalizedText.of("en", "Go on."))
            .implementations(Made.implementing("POL-1-02"));

    assertEquals(
        List.of(
            "In short.",
            "Countries: Rwanda, France\nITU regions: Region of Africa, europe, cis\nSince: 2019",
            "Problem\n- What was wrong.",
            "Objectives\n- First aim.\n- Second aim.",
            "Activities\n- What is done.",
            "Results\n- It works.",
            "Success factors\n- Good will.",
            "Challenges\n- Little time.",
            "Lessons\n- Begin early.",
            "Next steps\n- Go on.",
            "Recommendations that the record names\n- POL-1-02 On privacy [recalled]",
            SOURCE),
        paragraphs(record, Locale.ENGLISH));
  }

  @Test
  void placeAndTimeAreToldAsFarAsTheyAreKnown() {
    assertEquals("Countries: Rwanda", only(law().countries(List.of("RW"))));
    assertEquals("Countries: QQ", only(law().countries(List.of("QQ"))));
    assertEquals(
        "ITU regions: Region of Africa", only(law().ituRegions(List.of(ItuRegion.AFRICA))));
    assertEquals(
        "Time: 2019 to 2021-03-04",
        only(
            law()
                .started(PartialDate.of(Year.of(2019)))
                .ended(PartialDate.of(LocalDate.of(2021, 3, 4)))));
    assertEquals(
        List.of(SOURCE), paragraphs(law().ended(PartialDate.of(Year.of(2021))), Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "Schools joined., 1.20E+3, schools, 'Schools joined. (1,200 schools)'",
    "Schools joined., 12.50, , Schools joined. (12.50)",
    "Schools joined., , schools, Schools joined.",
    ", 12, schools, 12 schools",
    ", 12, , 12",
  })
  void aResultIsToldWithItsNumberWrittenOut(
      String words, BigDecimal value, String unit, String told) {
    Result.Builder result = Result.builder();
    if (words != null) {
      result.description(LocalizedText.of("en", words));
    }
    if (value != null) {
      result.value(value);
    }
    if (unit != null) {
      result.unit(unit);
    }

    assertEquals("Results\n- " + told, only(law().results(List.of(result.build()))));
  }

  @ParameterizedTest
  @CsvSource({
    "POL-1-01, , POL-1-01 On legal-framework [recalled]",
    "POL-1-01, PARTIAL, POL-1-01 On legal-framework (In part) [recalled]",
    "POL-1-01, SUPPORTS, POL-1-01 On legal-framework (supports) [recalled]",
    "POL-9-99, , POL-9-99 [not in the catalogue]",
    "POL-9-99, FULL, POL-9-99 (Whole) [not in the catalogue]",
  })
  void aRecommendationIsToldWithItsDegreeAndTheMarkOfItsVerification(
      String code, ImplementationDegree degree, String told) {
    Implementation.Builder link = Implementation.builder().code(code);
    if (degree != null) {
      link.degree(degree);
    }

    assertEquals(
        "Recommendations that the record names\n- " + told,
        only(law().implementations(List.of(link.build()))));
  }

  private static LocalizedText texts(String texts) {
    LocalizedText all = LocalizedText.empty();
    for (String text : texts.split(" ", -1)) {
      String[] tagged = text.split("=", -1);
      all = all.with(tagged[0], tagged[1]);
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "fr, en=One fr=Un, Un",
    "fr-CA, en=One fr=Un, Un",
    "fr, es=Same fr=Same, Same",
    "en, en-GB=One, One",
    "zh, zh-Hant=Yi, Yi",
  })
  void aTextIsInTheLanguageOfTheDraft(String asked, String texts, String told) {
    assertEquals(
        told, paragraphs(law().summary(texts(texts)), Locale.forLanguageTag(asked)).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "en, es=Uno, Spanish (es)",
    "en, es=Uno ar=Wahid, Spanish (es)",
    "ar, en=One, الإنجليزية (en)",
    "zh, en=One zh-Hant=Yi, 英语（en）",
  })
  void textsInOtherLanguagesFollowTheNamesOfTheseLanguages(
      String asked, String texts, String named) {
    List<String> told = paragraphs(law().summary(texts(texts)), Locale.forLanguageTag(asked));

    assertTrue(told.get(0).endsWith(named), told::toString);
    assertEquals(texts(texts).text(Locale.forLanguageTag(asked)), told.get(1));
  }

  @Test
  void eachOtherLanguageIsNamedOnce() {
    PracticeRecord.Builder record =
        law()
            .summary(LocalizedText.of("fr", "Un"))
            .problem(LocalizedText.of("fr", "Deux"))
            .nextSteps(LocalizedText.of("ru", "Tri"));

    assertEquals(
        "Some texts of this section exist only in another language: French (fr), Russian (ru)",
        paragraphs(record, Locale.ENGLISH).get(0));
  }

  @Test
  void aTextWithoutAnyLanguageIsEmpty() {
    assertEquals("", only(law().summary(LocalizedText.empty())));
  }

  @Test
  void namesAreInTheLanguageAskedForWhereThereAreSome() {
    assertEquals(
        List.of(
            "Pays\u00a0: Rwanda\nRégions de l'UIT\u00a0: Région Afrique",
            "Recommandations que cite la fiche\n- POL-1-02 Sur privacy (In part) [recalled]",
            "Source de cette section\u00a0: fiche law"),
        paragraphs(
            law()
                .countries(List.of("RW"))
                .ituRegions(List.of(ItuRegion.AFRICA))
                .implementations(
                    List.of(
                        Implementation.builder()
                            .code("POL-1-02")
                            .degree(ImplementationDegree.PARTIAL)
                            .build())),
            Locale.FRENCH));
  }
}
