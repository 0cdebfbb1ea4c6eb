package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  @Test
  void keyThatIsNotKnownIsReturnedItself() {
    assertEquals("no.key", Messages.render("no.key", Members.none(), Locale.FRENCH));
    assertTrue(Messages.has("rule.PR-003"));
    assertFalse(Messages.has("rule.XX-003"));
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
}
