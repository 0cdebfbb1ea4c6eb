package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private static final LocalizedText TEXT =
      LocalizedText.of("fr", "bonjour").with("en", "hello").with("zh", "zh").with("zh-Hant", "t");

  private static String in(LocalizedText text, String tag) {
    return text.in(Locale.forLanguageTag(tag));
  }

  @Test
  void localeIsShortenedUntilThereIsAText() {
    assertEquals("t", in(TEXT, "zh-Hant-HK"));
    assertEquals("zh", in(TEXT, "zh-Hans-CN"));
    assertEquals("zh", in(TEXT, "zh"));
    assertEquals("bonjour", in(TEXT, "fr-CA"));
  }

  @Test
  void englishServesWhereTheLanguageIsMissing() {
    assertEquals("hello", in(TEXT, "ru"));
    assertEquals("hello", TEXT.in(Locale.ROOT));
  }

  @Test
  void firstTextServesWhereEnglishIsMissingToo() {
    LocalizedText text = LocalizedText.of("es", "hola").with("fr", "bonjour");

    assertEquals("hola", in(text, "ru"));
    assertEquals("hola", in(text, "en"));
  }

  @Test
  void textInNoLanguageIsTheEmptyString() {
    assertEquals("", LocalizedText.empty().in(Locale.ENGLISH));
    assertTrue(LocalizedText.empty().isEmpty());
  }

  @Test
  void languageIsFoundWithoutRegardToCaseTheExactOneFirst() {
    LocalizedText text = LocalizedText.of("ZH-hant", "first").with("zh-Hant", "second");

    assertEquals(Optional.of("second"), text.get("zh-Hant"));
    assertEquals(Optional.of("first"), text.get("ZH-HANT"));
    assertEquals("second", in(text, "zh-Hant-TW"));
    assertEquals(Optional.empty(), text.get("zh"));
  }

  @Test
  void orderIsKeptAndDoesNotCountForEquality() {
    LocalizedText turned =
        LocalizedText.of("zh-Hant", "t").with("zh", "zh").with("en", "hello").with("fr", "bonjour");

    assertEquals(List.of("fr", "en", "zh", "zh-Hant"), TEXT.languages());
    assertEquals(List.copyOf(TEXT.asMap().keySet()), TEXT.languages());
    assertEquals(TEXT, turned);
    assertEquals(TEXT.hashCode(), turned.hashCode());
  }

  @Test
  void anotherTextOrTagIsNotEqual() {
    assertNotEquals(LocalizedText.of("en", "hello"), LocalizedText.of("en", "hello!"));
    assertNotEquals(LocalizedText.of("en", "hello"), LocalizedText.of("EN", "hello"));
    assertNotEquals(LocalizedText.empty(), LocalizedText.of("en", ""));
  }

  @Test
  void withReplacesInPlaceAndLeavesTheOriginal() {
    LocalizedText replaced = TEXT.with("fr", "salut");

    assertEquals("bonjour", in(TEXT, "fr"));
    assertEquals("salut", in(replaced, "fr"));
    assertEquals(TEXT.languages(), replaced.languages());
  }

  @Test
  void mapIsCopiedAndCannotBeChanged() {
    Map<String, String> source = new LinkedHashMap<>(Map.of("en", "hello"));
    LocalizedText text = LocalizedText.copyOf(source);
    source.clear();

    assertEquals(LocalizedText.of("en", "hello"), text);
    assertThrows(UnsupportedOperationException.class, () -> text.asMap().clear());
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without a null checker may do
  void nullIsRefused() {
    Map<String, String> holdsNull = new HashMap<>();
    holdsNull.put("en", null);

    assertThrows(NullPointerException.class, () -> LocalizedText.of("en", null));
    assertThrows(NullPointerException.class, () -> LocalizedText.of(null, "hello"));
    assertThrows(NullPointerException.class, () -> LocalizedText.copyOf(holdsNull));
  }
}
