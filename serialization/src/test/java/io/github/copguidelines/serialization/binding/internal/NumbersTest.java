package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, true",
    "0123456789, 9, true",
    "-7, 1, false",
    "+7, 1, false",
    "12.50, 4, false",
    "5., 1, false",
    ".25, 2, false",
    "1e3, 4, false",
    "12E+3, 5, false",
    "1e-3, 3, false",
    "-12.5e-1, 3, false"
  })
  void aDecimalNumberIsKeptExactlyAndHasSoManyDigits(String text, long length, boolean digits) {
    BigDecimal number = Numbers.find(text);
    assertEquals(new BigDecimal(text), number);
    assertEquals(length, Numbers.length(new BigDecimal(text)));
    assertEquals(digits, Numbers.isDigits(text));
    assertEquals(true, Numbers.isForm(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "0x1F", ".nan", "1_000", "1e", "--1", "12:30", "/", ":", "1/2", "1:2"})
  void otherTextsAreNoNumbers(String text) {
    assertNull(Numbers.find(text));
    assertEquals(false, Numbers.isForm(text));
    assertEquals(false, Numbers.isDigits(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "1e-99999999999"})
  void anExponentBeyondAllHasTheFormOfANumberAndIsNone(String text) {
    assertEquals(true, Numbers.isForm(text));
    assertNull(Numbers.find(text));
  }
}
