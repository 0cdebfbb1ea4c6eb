package io.github.copguidelines.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SafeguardingCodesTest {

  @Test
  void theTwelveCodesAreInOrder() {
    List<String> twelve =
        IntStream.rangeClosed(1, 12).mapToObj(number -> "SG-%02d".formatted(number)).toList();

    assertEquals(twelve, SafeguardingCodes.all());
  }

  @Test
  void eachStatementMustBeConfirmedOrMayNotApplyAndNoneBoth() {
    assertTrue(
        Collections.disjoint(SafeguardingCodes.mustBeConfirmed(), SafeguardingCodes.mayNotApply()));
    assertEquals(
        SafeguardingCodes.all().stream()
            .filter(code -> !SafeguardingCodes.mayNotApply().contains(code))
            .toList(),
        SafeguardingCodes.mustBeConfirmed());
    assertEquals(
        List.of("SG-01", "SG-02", "SG-06", "SG-11", "SG-12"), SafeguardingCodes.mustBeConfirmed());
  }
}
