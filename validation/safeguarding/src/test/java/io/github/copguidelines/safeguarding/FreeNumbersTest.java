package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first group of digits, all digits, and whether the two have the form of a free number. */
class FreeNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0800, 08000000000, true",
    "116, 116000, true",
    "0801, 08010000000, false",
    "1, 18005550199, true",
    "1, 18885550199, true",
    "1, 18015550199, false",
    "1, 1800555019, false",
    "1, 180055501999, false",
    "8, 88000000000, true",
    "8, 88330000000, false",
    "8, 88010000000, false",
    "2, 28005550199, false",
    "1, 1, false"
  })
  void freeNumbersBeginAsManyCountriesWriteThem(String first, String digits, boolean free) {
    assertEquals(free, FreeNumbers.has(first, digits));
  }
}
