package io.github.copguidelines.validation.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchesTest {

  private static Matches of(int number) {
    Matches matches = new Matches();
    for (int i = 0; i < number; i++) {
      matches.add(PersonalDataKind.EMAIL, 10 * i, 10 * i + 5, true);
    }
    return matches;
  }

  @ParameterizedTest
  @CsvSource({"1, 3, true", "1, 4, false", "3, 5, false", "4, 9, false", "5, 9, true"})
  void aPlaceBesideAMatchIsFree(int start, int end, boolean free) {
    Matches matches = new Matches();
    assertTrue(matches.isFree(start, end));

    matches.add(PersonalDataKind.EMAIL, 3, 5, true);

    assertEquals(free, matches.isFree(start, end));
  }

  @Test
  void noMoreAreKeptThanThereMayBe() {
    int most = PersonalDataScanner.MOST_MATCHES;

    assertFalse(of(most - 1).isFull());
    assertTrue(of(most).isFull());
    assertEquals(most, of(most + 1).sorted().size());
  }
}
