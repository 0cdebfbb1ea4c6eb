package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

  @Property
  void textOfAnyLanguageIsAsTheStandardHasIt(@ForAll @StringLength(max = 30) String text) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertEquals(Normalizer.normalize(text, form), NormalText.of(text, form));
    }
  }

  @Test
  void ofManyMarksTheFirstAreKept() {
    assertEquals(
        "b" + "\u0323".repeat(30) + "a",
        NormalText.of("b" + "\u0323".repeat(31) + "a", Normalizer.Form.NFD));
    assertEquals(
        "b" + "\u0323".repeat(30), NormalText.of("b" + "\u0323".repeat(30), Normalizer.Form.NFD));
    String high = "\uD834\uDD65".repeat(40); // marks of musical notes, in two chars each
    assertEquals(1 + 60, NormalText.of("a" + high, Normalizer.Form.NFD).length());
  }

  /** Without the bound the first takes minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"\u0651\u064e", "\u0301\u0323", "\u0301", "a\u0323\u0301", "e"})
  void longTextIsNormalisedInTimeThatGrowsAsItsLength(String unit) {
    String text = unit.repeat((1 << 20) / unit.length());
    assertTimeout(
        Duration.ofSeconds(5), () -> NormalText.of(text, Normalizer.Form.NFKC).toString());
  }
}
