package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {

  @ParameterizedTest
  @CsvSource({
    "itu, true",
    "ITU, true",
    "itux, false",
    "invented.ministry, true",
    "invented.minister9, false",
    "gob_inventado, true",
    "gouvinvente, true",
    "inventedgov, true",
    "xgovx, false",
    "made_up, false"
  })
  void namesOfOfficesSaySo(String account, boolean office) {
    assertEquals(office, Offices.has(account));
  }
}
