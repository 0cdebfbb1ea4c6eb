package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.function.Executable;

class LocalizedTextTest {

  private static final LocalizedText TEXT =
      LocalizedText.of("fr", "bonjour").with("en", "hello").with("zh", "zh").with("zh-Hant", "t");

  private static String in(LocalizedText text, String tag) {
    return text.text(Locale.forLanguageTag(tag));
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
    assertEquals("hello", TEXT.text(Locale.ROOT));
  }

  @Test
  void firstTextServesWhereEnglishIsMissingToo() {
    LocalizedText text = LocalizedText.of("es", "hola").with("fr", "bonjour");

    assertEquals("hola", in(text, "ru"));
    assertEquals("hola", in(text, "en"));
  }

  @Test
  void textInNoLanguageIsTheEmptyString() {
    assertEquals("", LocalizedText.empty().text(Locale.ENGLISH));
    assertTrue(LocalizedText.empty().isEmpty());
    assertFalse(TEXT.isEmpty());
    assertFalse(LocalizedText.of("en", "").isEmpty());
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

    Map<String, String> holdsNullBeside = new HashMap<>(Map.of("en", "hello", "fr", "bonjour"));
    holdsNullBeside.put("es", null);

    assertRefused(() -> LocalizedText.of("en", null));
    assertRefused(() -> LocalizedText.of(null, "hello"));
    assertRefused(() -> LocalizedText.copyOf(holdsNull));
    assertRefused(() -> LocalizedText.copyOf(holdsNullBeside));
    assertRefused(() -> TEXT.with("es", null));
    assertRefused(() -> TEXT.with(null, "hola"));
  }

  private static void assertRefused(Executable make) {
    NullPointerException e = assertThrows(NullPointerException.class, make);
    assertEquals("A localized text needs a language tag and a text.", e.getMessage());
  }

  @Test
  void printedFormTellsHowManyLanguagesAndNoText() {
    assertEquals("LocalizedText{languages=4}", TEXT.toString());
    assertEquals("LocalizedText{languages=0}", LocalizedText.empty().toString());
  }

  @Test
  void mapOfNoLanguageIsTheEmptyText() {
    assertEquals(LocalizedText.empty(), LocalizedText.copyOf(Map.of()));
    assertEquals(List.of("fr"), LocalizedText.copyOf(Map.of("fr", "bonjour")).languages());
  }
}
