package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellablePlaceTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/practices/0/title, /practices/0/title",
    "/practices/someone@example.org/title, /practices",
    "/+44 20 7946 0958, ''"
  })
  void aPlaceIsToldDownToWhatLooksPersonal(String place, String told) {
    assertEquals(
        Pointer.parse(told),
        TellablePlace.of(Pointer.parse(place), PersonalDataScanner.standard()));
  }
}
