package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {

  private static TitleKey key(String words) {
    return new TitleKey("ministry", "en", words);
  }

  private static Collection<TitleKey> keys(String title, String organisation) {
    return TitleKey.all(
        PracticeRecord.builder()
            .id("x")
            .title(LocalizedText.of("EN", title))
            .leadOrganisation(
                Organisation.builder()
                    .name(LocalizedText.of("en", organisation).with("fr", " -- "))
                    .build())
            .build());
  }

  @Test
  void wordsAreSimplifiedAndSorted() {
    assertEquals(
        List.of(new TitleKey("ministry of works", "en", "2019 a portal the")),
        List.copyOf(keys("  The ＰＯＲＴＡＬ: a portal (2019)!", "Ministry of Works")));
  }

  @Test
  void whatHasNoWordsOrIsTooLongHasNoKey() {
    assertEquals(List.of(), List.copyOf(keys("?!", "Ministry")));
    assertEquals(List.of(), List.copyOf(keys("A title", "...")));
    assertEquals(1, keys("a".repeat(300), "Ministry").size());
    assertEquals(0, keys("a".repeat(301), "Ministry").size());
  }

  @Test
  void blocksAreTheLongestWordsOrTheEndsOfOne() {
    assertEquals(
        Set.of("ministry|en|online", "ministry|en|report", "ministry|en|safety"),
        key("a of online report safety the").blocks());
    assertEquals(Set.of("ministry|en|ab", "ministry|en|cd"), key("ab cd").blocks());
    assertEquals(Set.of("ministry|en|^abc", "ministry|en|$def"), key("abcdef").blocks());
    assertEquals(Set.of("ministry|en|^ab", "ministry|en|$ab"), key("ab").blocks());
  }

  @ParameterizedTest
  @CsvSource({
    "portal reporting, portal reporting, true",
    "portal reporting, portal reportin, true",
    "portal reporting, portel reporting, true",
    "portal reporting, portel reportin, false",
    "a b, a c, false",
    "abcdefghij klmnopqrs, abcdefghij klmnopq, false",
    "2019 portal reporting, 2018 portal reporting, false",
    "abcdefghij abcdefghij, abcdefghix abcdefghix, true",
    "abcdefghij abcdefghij, abcdefghxx abcdefghix, false"
  })
  void titlesAreNearThatDifferInOneLetterOfTen(String one, String other, boolean near) {
    if (near) {
      assertTrue(key(one).isNear(key(other)));
      assertTrue(key(other).isNear(key(one)));
    } else {
      assertFalse(key(one).isNear(key(other)));
      assertFalse(key(other).isNear(key(one)));
    }
  }
}
