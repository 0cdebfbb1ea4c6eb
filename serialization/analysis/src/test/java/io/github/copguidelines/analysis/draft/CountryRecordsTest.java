package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryRecordsTest {

  private static PracticeRecord version(String id, int version) {
    return Made.record(id).version(version).build();
  }

  @Test
  void recordsOfACountryKeepTheirOrder() {
    PracticeRecord later = Made.record("z-law").countries(List.of("FR", "RW")).build();
    PracticeRecord other = Made.record("b-law").countries(List.of("FR")).build();
    PracticeRecord none = Made.record("c-law").countries(List.of()).build();
    PracticeRecord first = Made.record("a-law").build();

    assertEquals(
        List.of(later, first), CountryRecords.of("RW", List.of(later, other, none, first)));
  }

  @Test
  void ofEachIdentifierTheNewestRevisionCountsWhereverItStands() {
    PracticeRecord other = version("other", 1);

    assertEquals(
        List.of(version("law", 3), other),
        CountryRecords.current(
            List.of(version("law", 2), other, version("law", 3), version("law", 1))));
    assertEquals(
        List.of(version("law", 3)),
        CountryRecords.current(List.of(version("law", 3), version("law", 2))));
  }

  @Test
  void whatWasWithdrawnLastIsPassedOverAndNotItsEarlierRevisionTaken() {
    PracticeRecord kept = Made.record("kept").status(LifecycleState.ARCHIVED).build();
    PracticeRecord gone = version("law", 2).toBuilder().status(LifecycleState.WITHDRAWN).build();

    assertEquals(List.of(kept), CountryRecords.current(List.of(version("law", 1), kept, gone)));
    assertEquals(
        List.of(version("law", 3)), CountryRecords.current(List.of(gone, version("law", 3))));
  }

  @ParameterizedTest
  @CsvSource({
    "RW, GCI-v5, draft, rw-gci-v5-draft",
    "contribution, 19, 'a law__of 1', contribution-19-a-law-of-1"
  })
  void identifiersAreOfLowerCaseWordsWithHyphens(String a, String b, String c, String id) {
    assertEquals(id, CountryRecords.id(a, b, c));
  }
}
