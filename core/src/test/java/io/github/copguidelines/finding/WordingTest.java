package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static String worded(String name, Object value, String language) {
    return Wording.of(name, value, Pointer.root(), Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Jun 30, 2026; June 2026; 2026",
        "es; 30 jun 2026; junio de 2026; 2026",
        "fr; 30 juin 2026; juin 2026; 2026",
        "ru; 30 июн. 2026 г.; июнь 2026 г.; 2026",
        "ar; 30 يونيو 2026; يونيو 2026; 2026",
        "zh; 2026年6月30日; 2026年6月; 2026"
      })
  void datesAreWrittenAsTheLanguageDoes(String language, String day, String month, String year) {
    assertEquals(day, worded("until", "2026-06-30", language));
    assertEquals(month, worded("until", "2026-06", language));
    assertEquals(year, worded("until", "2026", language));
  }

  @ParameterizedTest
  @CsvSource({"en, '2,500'", "es-419, '2,500'", "ar, '2,500'", "ar-EG, '2,500'", "de, 2.500"})
  void numbersAreWrittenAsTheLanguageDoes(String language, String expected) {
    assertEquals(expected, worded("max", 2500, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ar-EG; 30 يونيو 2026",
        "ar-u-nu-arab; 30 يونيو 2026",
        "ar-EG-u-ca-islamic; 30 يونيو 2026",
        "en-u-nu-thai; Jun 30, 2026",
        "en-GB; 30 Jun 2026"
      })
  void datesHaveTheDigitsOfCodesInEveryLanguage(String language, String day) {
    assertEquals(day, worded("until", "2026-06-30", language));
  }

  @ParameterizedTest
  @CsvSource({
    "en, en, English (en)",
    "en, fr, anglais (en)",
    "ar, es, árabe (ar)",
    "en, ru, английский (en)",
    "fr, ar, الفرنسية (fr)",
    "ru, zh, 俄语（ru）",
    "zh-Hant, en, Traditional Chinese (zh-Hant)",
    "qaa, fr, qaa",
    "anglais, fr, anglais"
  })
  void languagesAreNamedBesideTheirTags(String tag, String language, String expected) {
    assertEquals(expected, worded("language", tag, language));
  }

  @Test
  void listsAreJoinedAsTheLanguageDoes() {
    assertEquals("AO, MZ", worded("names", List.of("AO", "MZ"), "en"));
    assertEquals("AO، MZ", worded("names", List.of("AO", "MZ"), "ar"));
    assertEquals("AO、MZ", worded("names", List.of("AO", "MZ"), "zh-Hant"));
  }

  @Test
  void phrasesThatMayHaveCommasAreJoinedBySemicolons() {
    assertEquals("a, b; c", worded("prefer", List.of("a, b", "c"), "es"));
    assertEquals("a\u061b c", worded("prefer", List.of("a", "c"), "ar"));
    assertEquals("a\uff1bc", worded("prefer", List.of("a", "c"), "zh"));
  }

  @Test
  void textByLanguageIsThatOfTheReportOrElseEnglishOrElseTheFirst() {
    assertEquals("F", worded("why", Map.of("en", "E", "fr", "F"), "fr-CA"));
    assertEquals("E", worded("why", Map.of("en", "E", "fr", "F"), "ru"));
    assertEquals("Z", worded("why", Map.of("zh", "Z"), "ru"));
  }

  @ParameterizedTest
  @CsvSource({
    "/accepted/0/reason, reason, Причина",
    "/severities/0/rule, rule, Правило",
    "/implements/0/code, code, Код",
    "/safeguardingDeclaration/statements/0/code, code, Код",
    "/translations/0/language, language, Язык"
  })
  void fieldsOfSettingsAndThoseThatAnObjectNeedsHaveNames(
      String place, String name, String expected) {
    Finding finding = ReadRules.MISSING.at(Pointer.parse(place)).argument("name", name).build();
    String message = finding.message(Locale.forLanguageTag("ru"));
    assertTrue(message.contains("«" + expected + "»"), message);
  }

  @Test
  void codesAreShownByTheirLabels() {
    assertEquals("Under review", worded("state", "under-review", "en"));
    assertEquals("Revisor, Sistema", worded("roles", List.of("reviewer", "system"), "es"));
  }

  @Test
  void countriesAreNamedBesideTheirCodes() {
    assertEquals("Angola (AO), Rwanda (RW)", worded("countries", List.of("AO", "RW"), "fr"));
    assertEquals("安哥拉（AO）、XQ", worded("countries", List.of("AO", "XQ"), "zh"));
    assertEquals("not a code", worded("countries", List.of("not a code"), "en"));
  }

  @Test
  void choicesOfOneListStandBesideTheirLabels() {
    assertEquals(
        "Borrador (draft), Archivado (archived)",
        worded("codes", List.of("draft", "archived"), "es"));
    assertEquals(
        "policy-makers, Children and young people (children)",
        worded("codes", List.of("policy-makers", "children"), "en"));
    assertEquals("under-review", worded("codes", List.of("under-review"), "en"));
    assertEquals("Да (yes), Нет (no)", worded("codes", List.of("yes", "no"), "ru"));
  }

  @Test
  void choicesStandAloneWhereNoListHasAllOrListsDiffer() {
    assertEquals("draft, 10k-100k", worded("codes", List.of("draft", "10k-100k"), "es"));
    // Neither participation of children nor an evaluation: Arabic has two words for that.
    assertEquals("none", worded("codes", List.of("none"), "ar"));
  }

  @Test
  void codesToBeTypedStandBesideTheirLabels() {
    assertEquals(
        "SG-04 (Quotations from children are anonymous and were given with consent)",
        worded("statement", "SG-04", "en"));
    assertEquals("SG-99", worded("statement", "SG-99", "fr"));
    assertEquals("Afrique (africa)", worded("region", "africa", "fr"));
  }

  @Test
  void whatHasNoLabelStaysAsItIs() {
    assertEquals("unheard-of", worded("state", "unheard-of", "fr"));
    assertEquals("AO", worded("country", "AO", "fr"));
    assertEquals("some day", worded("until", "some day", "en"));
  }

  @Test
  void fieldsAreThoseOfTheObjectAroundThePlace() {
    Finding inResult =
        Rule.warning("PR-013")
            .at(Pointer.parse("/results/0/value"))
            .argument("fields", List.of("unit", "dataSource"))
            .build();
    Finding inRecord =
        Rule.warning("PR-021")
            .at(Pointer.parse("/status"))
            .argument("state", "accepted")
            .argument("fields", List.of("summary"))
            .build();

    assertEquals(
        "Añada: Unidad, Fuente de los datos.", end(inResult.message(Locale.forLanguageTag("es"))));
    assertEquals(
        "Fields that the state \"Accepted\" requires are missing: Summary. Add them or correct the"
            + " state.",
        inRecord.message(Locale.ENGLISH));
  }

  private static String end(String message) {
    return message.substring(message.lastIndexOf(". ", message.length() - 2) + 2);
  }
}
