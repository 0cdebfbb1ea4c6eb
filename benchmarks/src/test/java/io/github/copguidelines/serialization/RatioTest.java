package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void boundIsKeptOnItsSideAndOnTheLine() {
    assertTrue(Ratio.atMost(1.5, "load", 1.5).isKept());
    assertFalse(Ratio.atMost(1.5, "load", 1.51).isKept());
    assertTrue(Ratio.atLeast(0.95, "reading", 0.95).isKept());
    assertFalse(Ratio.atLeast(0.95, "reading", 0.949).isKept());
    assertTrue(Ratio.free("titles", 99).isKept());
  }

  @Test
  void whatIsNoNumberKeepsNoBound() {
    assertFalse(Ratio.atMost(1.5, "load", Double.NaN).isKept());
    assertFalse(Ratio.atLeast(0.95, "reading", Double.NaN).isKept());
  }

  @Test
  void aimIsNoBound() {
    Ratio ratio = Ratio.atLeast(1.0, "judging", 1.2).aimingAt(1.5);
    assertTrue(ratio.isKept());
    assertFalse(ratio.isReached());
    assertEquals("judging: 1.20, at least 1.00, aim 1.50", ratio.toString());
    assertEquals("load: 1.60, at most 1.50: BROKEN", Ratio.atMost(1.5, "load", 1.6).toString());
    assertEquals("titles: 2.00", Ratio.free("titles", 2).toString());
  }
}
