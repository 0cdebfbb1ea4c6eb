package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
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

  /** The first match lies from 3 to 8, the second is added beside or over it. */
  @ParameterizedTest
  @CsvSource({
    "false, 2, 3, false, 2-3 3-8",
    "false, 8, 9, false, 3-8 8-9",
    "false, 7, 9, false, 3-8",
    "false, 2, 4, false, 3-8",
    "true, 2, 9, true, 3-8",
    "true, 2, 9, false, 3-8",
    "false, 7, 9, true, 7-9",
    "false, 2, 4, true, 2-4",
    "false, 3, 8, true, 3-8"
  })
  void whatIsSureTakesThePlaceOfWhatIsNot(
      boolean first, int start, int end, boolean second, String kept) {
    Matches matches = new Matches();
    matches.add(PersonalDataKind.ACCOUNT, 3, 8, first);

    matches.add(PersonalDataKind.EMAIL, start, end, second);

    List<PersonalDataMatch> found = matches.sorted();
    assertEquals(
        kept,
        found.stream().map(one -> one.start() + "-" + one.end()).collect(Collectors.joining(" ")));
    for (int at = 0; at < 10; at++) {
      int place = at;
      assertEquals(
          found.stream().noneMatch(one -> one.start() <= place && place < one.end()),
          matches.isFree(at, at + 1));
    }
  }

  @Test
  void allThatIsNotSureGivesWay() {
    Matches matches = new Matches();
    matches.add(PersonalDataKind.ACCOUNT, 1, 3, false);
    matches.add(PersonalDataKind.ACCOUNT, 4, 6, false);
    matches.add(PersonalDataKind.ACCOUNT, 8, 9, Certainty.UNSURE);

    matches.add(PersonalDataKind.BANK_NUMBER, 2, 5, Certainty.SURE);

    assertEquals(
        List.of(
            new PersonalDataMatch(PersonalDataKind.BANK_NUMBER, 2, 5, Certainty.SURE),
            new PersonalDataMatch(PersonalDataKind.ACCOUNT, 8, 9, Certainty.UNSURE)),
        matches.sorted());
  }

  @Test
  void noMoreAreKeptThanThereMayBe() {
    int most = PersonalDataScanner.MOST_MATCHES;

    assertFalse(of(most - 1).isFull());
    assertTrue(of(most).isFull());
    assertEquals(most, of(most + 1).sorted().size());
  }
}
