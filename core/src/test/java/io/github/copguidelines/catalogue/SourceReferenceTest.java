package io.github.copguidelines.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceReferenceTest {

  private static final SourceReference DOCUMENT =
      SourceReference.builder().document("COP-POL-2020").build();

  @Test
  void lineSaysWhatIsKnownFromTheOutsideIn() {
    assertEquals("COP-POL-2020", DOCUMENT.text());
    assertEquals(
        "COP-POL-2020, section 4.2.1", DOCUMENT.toBuilder().section("4.2.1").build().text());
    assertEquals(
        "COP-POL-2020, section 4.2.1, table 3, key area 2, Annex, second",
        DOCUMENT.toBuilder()
            .item("second")
            .heading("Annex")
            .keyArea("2")
            .table("3")
            .section("4.2.1")
            .build()
            .text());
  }

  @Test
  void whatIsNotKnownLeavesNoGap() {
    assertEquals("COP-POL-2020, table 3", DOCUMENT.toBuilder().table("3").build().text());
    assertEquals("COP-POL-2020, key area 2", DOCUMENT.toBuilder().keyArea("2").build().text());
    assertEquals(
        "COP-POL-2020, Annex, second",
        DOCUMENT.toBuilder().heading("Annex").item("second").build().text());
  }
}
