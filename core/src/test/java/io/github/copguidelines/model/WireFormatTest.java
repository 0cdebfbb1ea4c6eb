package io.github.copguidelines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormatTest {

  @ParameterizedTest
  @CsvSource({
    "1.0, false",
    "1.0.7, false",
    "1.1, true",
    "1.1.0, true",
    "1.10, true",
    "1.9999, true",
    "1.10000, false",
    "0.9, false",
    "2.0, false",
    "2.1, false",
    "11.1, false",
    "1, false",
    "1.1.1.1, false",
    "1.x, false",
    "'', false"
  })
  void laterIsAHigherRevisionOfTheSameModel(String version, boolean later) {
    assertEquals(later, WireFormat.isLater(version));
  }

  @Test
  void versionThatIsWrittenIsNotLaterThanItself() {
    assertFalse(WireFormat.isLater(WireFormat.VERSION));
  }
}
