package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  @ParameterizedTest
  @CsvSource({
    "en, true",
    "ar, true",
    "zh-Hant-TW, true",
    "qaa, true",
    "qaa-Latn-RS, true",
    "qac, false",
    "de-AT, false",
    "und, false",
    "x-private, false"
  })
  void languageIsAvailableWhereThereAreMessagesInItOrInAWiderOne(String tag, boolean available) {
    assertEquals(available, Messages.isAvailable(Locale.forLanguageTag(tag)));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, 'Jun 30, 2026'", "2026-06, June 2026", "2026, 2026"})
  void dateIsWrittenAtItsOwnPrecision(String date, String written) {
    assertEquals(written, Messages.date(PartialDate.parse(date), Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "'{max} at most', '1,200 at most'",
    "'at most {max}', 'at most 1,200'",
    "'{max}{max}', '1,2001,200'",
    "'{max} of {size} and {max}', '1,200 of 7 and 1,200'",
    "'{2000} and {max}', '2,000 and 1,200'",
    "'none', 'none'",
    "'open {max', 'open {max'",
    "'closed max}', 'closed max}'",
    "'}{size}{', '}7{'",
    "'', ''"
  })
  void argumentsStandInPlaceOfTheirNames(String pattern, String filled) {
    Members arguments = Members.of("max", 1200).with("size", 7);

    assertEquals(filled, Messages.fill(pattern, arguments, Pointer.root(), Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de-DE; Last day: Mar 4, 2025.; 12,000",
        "hi; Last day: Mar 4, 2025.; 12,000",
        "th-TH-u-nu-thai; Last day: Mar 4, 2025.; 12,000",
        "fr-CA; Dernier jour : 4 mars 2025.; 12\u00a0000",
        "es-MX; 2025.; 12,000",
        "ar-EG; 4 مارس 2025.; 12,000"
      })
  void numbersAndDatesAreThoseOfTheLanguageInWhichTheMessageIs(
      String tag, String end, String entries) {
    Locale locale = Locale.forLanguageTag(tag);
    String date = Messages.render("SET-002", Members.of("until", "2025-03-04"), locale);
    String list =
        Messages.render("FIELD-003.max", Members.of("size", 12000).with("max", 7), locale);

    assertTrue(date.replace('\u00a0', ' ').endsWith(end), date);
    assertTrue(list.contains(entries), list);
    assertTrue(Messages.date(PartialDate.parse("2025-03-04"), locale).matches(".*2025.*"));
  }

  @ParameterizedTest
  @CsvSource({"es, 2.000", "es-MX, '2,000'", "en, '2,000'", "ar-EG, '2,000'", "hi, '2,000'"})
  void numberThatAMessageHasItselfIsWrittenAsTheOthersAre(String tag, String number) {
    String link = Messages.render("FIELD-004.link", Members.none(), Locale.forLanguageTag(tag));

    assertTrue(link.contains(number), link);
  }

  @Test
  void keyThatIsNotKnownIsReturnedItself() {
    assertEquals("no.key", Messages.render("no.key", Members.none(), Locale.FRENCH));
    assertTrue(Messages.has("rule.PR-003"));
    assertFalse(Messages.has("rule.XX-003"));
  }

  @Test
  void sentenceThatEndsWithABeginningOfAWordHasNoFurtherStop() {
    Members arguments = Members.of("term", "porn…").with("prefer", List.of("abuse"));

    assertEquals(
        "listed as: porn… Use instead: abuse.",
        Messages.fill(
            "listed as: {term}. Use instead: {prefer}.",
            arguments,
            Pointer.root(),
            Locale.ENGLISH));
  }

  @Test
  void messageOfAnOwnRuleStandsInPlaceOfTheLibrarys() {
    Finding finding =
        Rule.error("PR-003")
            .at(Pointer.root())
            .argument("size", 1200)
            .ownMessage(LocalizedText.of("en", "Size: {size}.").with("de", "Umfang: {size}."))
            .build();

    assertEquals("Size: 1,200.", finding.message(Locale.JAPANESE));
    assertEquals("Umfang: 1.200.", finding.message(Locale.GERMAN));
    assertEquals("Size: 1,200.", finding.message(Locale.forLanguageTag("es")));
    assertEquals("ERROR PR-003  Size: 1,200.", finding.toString());
  }

  @Test
  void argumentWithTextsByLanguageIsTheOneOfTheMessage() {
    Members arguments =
        Members.of("why", Map.of("en", "because", "fr", "parce que"))
            .with("fields", List.of("title"))
            .with("size", 5)
            .with("none", null);
    Finding finding =
        Finding.builder()
            .from(Rule.error("X-1").at(Pointer.root()).build())
            .arguments(arguments)
            .build();

    assertEquals(arguments.with("why", "parce que"), finding.arguments(Locale.CANADA_FRENCH));
    assertEquals(arguments.with("why", "because"), finding.arguments(Locale.GERMAN));
  }

  @Test
  void languageIsReadFromItsMessagesAndItsLabels() {
    Map<String, String> russian = Messages.load("ru");

    assertEquals("Причина", russian.get("field.acceptance.reason"));
    assertEquals("Название", russian.get("field.title"));
    assertEquals("qaa: empty.", Messages.load("qaa").get("READ-010"));
    assertEquals("qaa-Latn: empty.", Messages.load("qaa-Latn").get("READ-010"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"qac", "ru-RU", "", "../finding/messages_ru", "ru.properties"})
  void languageWithoutMessagesHasNoTexts(String tag) {
    assertEquals(Map.of(), Messages.load(tag));
  }

  /** Each file has a language, and each language its files. */
  @Test
  void languagesAreThoseOfTheFiles() throws Exception {
    Path folder = Path.of(Messages.class.getResource("messages_en.properties").toURI()).getParent();
    for (String bundle : List.of("messages_", "labels_")) {
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(
            Messages.languages().stream().map(Locale::toLanguageTag).toList(),
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith(bundle))
                .map(name -> name.substring(bundle.length(), name.indexOf('.')))
                .sorted()
                .toList());
      }
    }
  }
}
