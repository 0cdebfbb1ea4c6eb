package io.github.copguidelines.validation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordCountTest {

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertEquals(0, WordCount.count(" \u2013 ."));
    assertEquals(4, WordCount.count("Children's well-being, 24 hours"));
    assertEquals(3, WordCount.count("l\u2019enfant et cafe\u0301"));
    assertEquals(2, WordCount.count("\u0633\u0640\u0640\u0644\u0627\u0645\u064C \u0644\u0643"));
    assertEquals(3, WordCount.count("\u0434\u0435\u0442\u0438 \u0432 \u0441\u0435\u0442\u0438"));
  }

  @Test
  void twoCharactersOfChineseAreCountedAsAWord() {
    assertEquals(2, WordCount.count("\u513F\u7AE5\u4FDD\u62A4"));
    assertEquals(3, WordCount.count("\u513F\u7AE5COP\u4FDD\u62A4"));
    assertEquals(2, WordCount.count("\uD840\uDC0B\u513F\u3001\u5B50"));
  }

  @Test
  void apostrophesAndHyphensJoinTheLettersAroundThem() {
    for (char joiner : "'\u2019-\u2011\u0640".toCharArray()) {
      assertEquals(1, WordCount.count("a" + joiner + "b"));
    }
    assertEquals(2, WordCount.count("a\u2013b"));
  }

  @Test
  void koreanPutsBlanksBetweenWords() {
    assertEquals(2, WordCount.count("\uC548\uB155 \uD558\uC138\uC694"));
  }

  @Test
  void scriptsThatCannotBeCountedSayNothing() {
    assertEquals(WordCount.UNKNOWN, WordCount.count("\u0E40\u0E14\u0E47\u0E01 COP"));
  }
}
