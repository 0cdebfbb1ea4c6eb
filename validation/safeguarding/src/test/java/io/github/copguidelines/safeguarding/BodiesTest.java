package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

  @ParameterizedTest
  @CsvSource({
    "foundation, true",
    "école, true",
    "школа, true",
    "роспримернадзор, true",
    "надзорный, false",
    "amina, false",
    "'', false"
  })
  void wordsForBodiesAreKnownInEachLanguage(String word, boolean body) {
    assertEquals(body, Bodies.has(word));
  }

  @ParameterizedTest
  @CsvSource({
    "مؤسسة, true",
    "المؤسسة, true",
    "للمؤسسة, true",
    "لمؤسسة, true",
    "ومؤسسة, true",
    "والمؤسسة, true",
    "بالمؤسسة, true",
    "ولمؤسسة, true",
    // a wall and an orbit, which only end like a house
    "جدار, false",
    "مدار, false",
    "كتاب, false"
  })
  void arabicWritesSmallWordsOntoTheName(String word, boolean body) {
    assertEquals(body, Bodies.has(word));
  }

  @Test
  void aBodyInHanIsLookedForWithinTwelveCharacters() {
    assertTrue(Bodies.followsInHan(new ScannedText("文".repeat(10) + "中心"), 0));
    assertFalse(Bodies.followsInHan(new ScannedText("文".repeat(11) + "中心"), 0));
    assertFalse(Bodies.followsInHan(new ScannedText("文, 中心"), 0));
  }
}
