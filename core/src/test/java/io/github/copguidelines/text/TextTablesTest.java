package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Localized text that is kept in tables by language. */
class TextTablesTest {

  private static final Map<String, Map<String, String>> TEXTS =
      Map.of(
          "fr", Map.of("greeting", "bonjour"),
          "en", Map.of("greeting", "hello", "parting", "bye"),
          "zh", Map.of("greeting", "nihao"));

  private final List<String> asked = new ArrayList<>();
  private final TextTables tables =
      new TextTables() {
        @Override
        public List<String> languages() {
          return List.of("fr", "en", "zh");
        }

        @Override
        public @Nullable String text(String language, String key) {
          asked.add(language);
          return TEXTS.getOrDefault(language, Map.of()).get(key);
        }
      };
  private final LocalizedText greeting = LocalizedText.from(tables, "greeting");
  private final LocalizedText parting = LocalizedText.from(tables, "parting");

  @Test
  void onlyTheLanguageThatServesIsAskedFor() {
    assertEquals("bonjour", greeting.text(Locale.CANADA_FRENCH));
    assertEquals(List.of("fr"), asked);
  }

  @Test
  void localeIsShortenedAndEnglishServesWhereTheLanguageIsMissing() {
    assertEquals("nihao", greeting.text(Locale.forLanguageTag("zh-Hant-TW")));
    assertEquals("hello", greeting.text(Locale.forLanguageTag("pt")));
    assertEquals(List.of("zh", "en"), asked);
  }

  @Test
  void englishServesWhereTheLanguageLacksTheText() {
    assertEquals("bye", parting.text(Locale.FRENCH));
    assertEquals(Optional.empty(), parting.get("fr"));
    assertEquals(List.of("en"), parting.languages());
  }

  @Test
  void textInTablesIsLikeOneThatWasGiven() {
    LocalizedText given = LocalizedText.of("fr", "bonjour").with("en", "hello").with("zh", "nihao");
    assertEquals(given, greeting);
    assertEquals(greeting, given);
    assertEquals(given.hashCode(), greeting.hashCode());
    assertEquals(given.toString(), greeting.toString());
    assertEquals(given.languages(), greeting.languages());
    assertEquals(given.with("ar", "x"), greeting.with("ar", "x"));
    assertEquals(Optional.of("hello"), greeting.get("EN"));
    assertThrows(UnsupportedOperationException.class, () -> greeting.asMap().clear());
  }

  @Test
  void aKeyInTwoPartsIsTheKeyThatTheyMake() {
    LocalizedText text = LocalizedText.from(tables, "greet", "ing");
    assertEquals(List.of(), asked);
    assertEquals(greeting, text);
    assertEquals(greeting.hashCode(), text.hashCode());
    assertEquals("bonjour", text.text(Locale.FRENCH));
  }

  @Test
  void textThatNoTableHasIsEmpty() {
    LocalizedText none = LocalizedText.from(tables, "none");
    assertTrue(none.isEmpty());
    assertEquals(LocalizedText.empty(), none);
    assertEquals("", none.text(Locale.FRENCH));
    assertFalse(parting.isEmpty());
  }
}
