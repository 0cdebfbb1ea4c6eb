package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  /** A text, and the number at its end; empty where it ends with none. */
  @ParameterizedTest
  @CsvSource({
    "she is nine, nine",
    "sie ist neun, ''",
    "'she is nine  ', 'nine  '",
    "تسع, تسع",
    "ثلاث عشرة, ثلاث عشرة",
    "ثلاثة عشر, ثلاثة عشر",
    // eighteen and nineteen are no ages of children
    "ثماني عشرة, ''",
    "تسعة عشر, ''",
    // two numbers, and not one of two words
    "ثماني تسع, تسع",
    "مريم عشر, عشر",
    "小明一, 一",
    "小明十二, 十二",
    "小明十八, ''",
    "小明二十, ''",
    "小明二十一, ''",
    "小明百, 百"
  })
  void aNumberEndsAtAPlace(String text, String number) {
    ScannedText scanned = new ScannedText(text);

    assertEquals(number, text.substring(NumberWords.before(scanned, text.length())));
  }

  @ParameterizedTest
  @CsvSource({"nine years, nine", "ninety years, ''", "' nine years', ''"})
  void aNumberBeginsAtAPlace(String text, String number) {
    ScannedText scanned = new ScannedText(text);

    assertEquals(number, text.substring(0, NumberWords.after(scanned, 0)));
  }
}
