package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextLookupTest {

  @Property
  void findsWhatMapFinds(
      @ForAll @Size(max = 40) Map<@StringLength(max = 3) @AlphaChars String, Integer> known,
      @ForAll @StringLength(max = 3) @AlphaChars String other) {
    TextLookup<Integer> words = new TextLookup<>(known);
    assertEquals(known.isEmpty(), words.isEmpty());
    Map<String, Integer> asked = new TreeMap<>(known);
    asked.putIfAbsent(other, -1);
    for (String text : asked.keySet()) {
      char[] held = ("<" + text + ">").toCharArray();
      assertEquals(known.get(text), words.get(held, 1, text.length()), text);
    }
  }

  @Test
  void textsWithTheSameHashAreToldApart() {
    TextLookup<Integer> words = new TextLookup<>(Map.of("Aa", 1));
    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertNull(words.get("BB".toCharArray(), 0, 2));
    assertEquals(1, words.get("Aa".toCharArray(), 0, 2));
    TextLookup<Integer> both = new TextLookup<>(Map.of("Aa", 1, "BB", 2));
    assertEquals(2, both.get("BB".toCharArray(), 0, 2));
    assertEquals(1, both.get("Aa".toCharArray(), 0, 2));
  }

  @Test
  void noneHasNothing() {
    TextLookup<Integer> none = new TextLookup<>(Map.of());
    assertTrue(none.isEmpty());
    assertNull(none.get("a".toCharArray(), 0, 1));
  }
}
