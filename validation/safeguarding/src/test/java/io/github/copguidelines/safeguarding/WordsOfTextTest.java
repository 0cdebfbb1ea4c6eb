package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsOfTextTest {

  private static WordReader at(String text, int place) {
    return new WordReader(new ScannedText(text), place);
  }

  private static String word(String text, WordReader words) {
    return text.substring(words.start(), words.end());
  }

  @Test
  void wordsAreReadInEitherDirection() {
    String text = "One two-three  l'an,x";
    WordReader words = at(text, 0);
    assertTrue(words.on());
    assertEquals("One", word(text, words));
    assertTrue(words.on());
    assertEquals("two-three", word(text, words));
    assertTrue(words.on());
    assertEquals("l'an", word(text, words));
    assertFalse(words.on());
    assertTrue(words.back());
    assertEquals("two-three", word(text, words));
    assertTrue(words.back());
    assertEquals("one", words.folded());
    assertFalse(words.back());
  }

  @Test
  void aSignAtTheEndOfAWordIsNotOfIt() {
    String text = "two- three";
    WordReader words = at(text, 0);

    assertTrue(words.on());
    assertEquals("two", word(text, words));
  }

  @ParameterizedTest
  @CsvSource({"39, true", "40, false", "41, false"})
  void aWordOfFortyLettersIsNone(int length, boolean word) {
    String text = "a".repeat(length);

    assertEquals(word, at(text, 0).on());
    assertEquals(word, at(text, length).back());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"-a, false", "\"'a\", false", "a-, true", "1a, false"})
  void aWordBeginsWithALetter(String text, boolean word) {
    assertEquals(word, at(text, 0).on());
  }

  @Test
  void aSignBeforeAWordIsSteppedOver() {
    String text = "One , two";
    WordReader words = at(text, 6);

    assertEquals('\0', words.signBefore("(-"));
    assertEquals(6, words.start());
    assertEquals(',', words.signBefore(",("));
    assertEquals(4, words.start());
    assertTrue(words.back());
    assertEquals("One", word(text, words));
    assertEquals('\0', at("a", 0).signBefore(",\0"));
  }

  @ParameterizedTest
  @CsvSource({"Amina, true", "O'Neil, true", "AMINA, false", "amina, false", "A, false"})
  void aNameBeginsWithACapitalLetter(String text, boolean capitalised) {
    WordReader words = at(text, 0);
    assertTrue(words.on());

    assertEquals(capitalised, words.isCapitalised());
    assertFalse(words.isArabic());
  }
}
