package io.github.copguidelines.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandTest {

  @Property
  void rangeIsKnownWhereItsAgesAreThoseOfChildrenInOrder(
      @ForAll @IntRange(max = 25) int min, @ForAll @IntRange(max = 25) int max) {
    AgeBand band = AgeBand.of(min + "-" + max);
    boolean children = min <= max && max <= 17;
    boolean ofTheGuidelines = AgeBand.known().contains(band);

    assertEquals(children || ofTheGuidelines, band.isKnown(), band.code());
    if (children) {
      assertEquals(band, AgeBand.between(min, max));
    } else {
      assertThrows(IllegalArgumentException.class, () -> AgeBand.between(min, max));
    }
  }

  @Property
  void formHoldsForEveryRangeWhateverItsOrder(
      @ForAll @IntRange(max = 17) int one, @ForAll @IntRange(max = 17) int other) {
    assertTrue((one + "-" + other).matches(AgeBand.PATTERN));
  }

  @Test
  void rangeWithTheHigherAgeFirstIsOfTheFormButNotKnown() {
    assertTrue("11-6".matches(AgeBand.PATTERN));
    assertFalse(AgeBand.of("11-6").isKnown());
    assertEquals("11-6", AgeBand.of("11-6").code());
    assertTrue(AgeBand.of("6-6").isKnown());
  }

  @Test
  void everyBandOfTheGuidelinesIsOfTheForm() {
    for (AgeBand band : AgeBand.known()) {
      assertTrue(band.code().matches(AgeBand.PATTERN), band.code());
      assertTrue(AgeBand.of(band.code()).isKnown(), band.code());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6",
        "6-",
        "-6",
        "06-11",
        "6-11-2009",
        "6 - 11",
        "under-12",
        "13-plus",
        "6–11",
        "18-18"
      })
  void otherTextIsNotKnown(String code) {
    assertFalse(code.matches(AgeBand.PATTERN));
    assertFalse(AgeBand.of(code).isKnown());
  }

  @Test
  void agesBelowZeroAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> AgeBand.between(-1, 5));
  }
}
