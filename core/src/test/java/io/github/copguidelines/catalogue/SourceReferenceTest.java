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
        "COP-POL-2020, section 4.2.1",
        SourceReference.builder().from(DOCUMENT).section("4.2.1").build().text());
    assertEquals(
        "COP-POL-2020, section 4.2.1, table 3, key area 2, Annex, second",
        SourceReference.builder()
            .from(DOCUMENT)
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
    assertEquals(
        "COP-POL-2020, table 3",
        SourceReference.builder().from(DOCUMENT).table("3").build().text());
    assertEquals(
        "COP-POL-2020, key area 2",
        SourceReference.builder().from(DOCUMENT).keyArea("2").build().text());
    assertEquals(
        "COP-POL-2020, Annex, second",
        SourceReference.builder().from(DOCUMENT).heading("Annex").item("second").build().text());
  }
}
