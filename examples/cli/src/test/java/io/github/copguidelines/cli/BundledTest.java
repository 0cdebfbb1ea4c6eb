package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BundledTest {

  @Test
  void whatIsWrongWithTheCatalogueIsToldInItsWords() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                Bundled.catalogue(
                    () -> {
                      throw new IllegalStateException("verified.csv: line 2: key is missing");
                    }));
    assertEquals(
        "verified.csv: line 2: key is missing", Failures.sentence(refusal, Locale.ENGLISH));
  }
}
