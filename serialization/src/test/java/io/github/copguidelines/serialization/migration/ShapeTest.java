package io.github.copguidelines.serialization.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each way of giving an object another shape does to it, and tells of it. */
class ShapeTest {

  private static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return map;
  }

  private static void assertShaped(
      Map<String, @Nullable Object> before,
      Consumer<Shape> body,
      Map<String, @Nullable Object> after,
      String... moves) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(before);
    Shape shape = new Shape(before);
    body.accept(shape);
    Migrated migrated = shape.migrated();
    assertEquals(after, migrated.document());
    assertEquals(
        List.of(moves), migrated.moves().findings().stream().map(ShapeTest::told).toList());
    assertEquals(copy, before);
  }

  private static String told(Finding finding) {
    String sort = finding.messageKey().substring("READ-013.".length());
    return sort + " " + finding.arguments().get("place").orElse("") + " " + finding.pointer();
  }

  @Test
  void whatSaysThatNothingIsKnownIsLeftOut() {
    Consumer<Shape> body = shape -> shape.leaveOutUnknown("a", "b", "c", "d", "gone");
    assertShaped(
        map("a", null, "b", List.of(), "c", List.of(1), "d", "", "other", null),
        body,
        map("c", List.of(1), "d", "", "other", null),
        "absent /a /a",
        "absent /b /b");
  }

  @Test
  void aTextBecomesOneInALanguage() {
    assertShaped(
        map("a", "A"),
        shape -> shape.localize("a", "a", "sw"),
        map("a", Map.of("sw", "A")),
        "form /a /a/sw");
    assertShaped(
        map("a", "A"),
        shape -> shape.localize("a", "b", "sw"),
        map("b", Map.of("sw", "A")),
        "moved /a /b/sw");
  }

  @Test
  void whatIsNoTextOnlyGetsTheName() {
    Consumer<Shape> body = shape -> shape.localize("a", "b", "sw");
    assertShaped(map("a", 7), body, map("b", 7), "moved /a /b");
    assertShaped(map("a", null), body, map("b", null), "moved /a /b");
    assertShaped(map("c", 7), body, map("c", 7));
    assertShaped(map("a", 7), shape -> shape.localize("a", "a", "sw"), map("a", 7));
  }

  @Test
  void nothingTakesThePlaceOfWhatHasTheNewName() {
    for (Consumer<Shape> body :
        List.<Consumer<Shape>>of(
            shape -> shape.localize("a", "b", "sw"),
            shape -> shape.rename("a", "b"),
            shape -> shape.wrap("a", "b"),
            shape -> shape.reshape("a", "b", inner -> inner.put("c", 1)),
            shape -> shape.putIfAbsent("b", "C"),
            shape -> shape.putIfAbsent("a", "C"))) {
      assertShaped(map("a", "A", "b", "B"), body, map("a", "A", "b", "B"));
      assertShaped(map("a", "A", "b", null), body, map("a", "A", "b", null));
    }
    assertShaped(
        map("a", 2019, "b", 2020),
        shape -> shape.numberToText("a", "b"),
        map("a", 2019, "b", 2020));
    assertShaped(
        map("a", map("d", 1), "b", "B"),
        shape -> shape.reshape("a", "b", inner -> inner.put("c", 1)),
        map("a", map("d", 1), "b", "B"));
  }

  @Test
  void aWholeNumberBecomesAText() {
    for (Object number : List.<Object>of(2019, 2019L, BigInteger.valueOf(2019))) {
      assertShaped(
          map("a", number), shape -> shape.numberToText("a", "a"), map("a", "2019"), "form /a /a");
      assertShaped(
          map("a", number), shape -> shape.numberToText("a", "b"), map("b", "2019"), "moved /a /b");
    }
    for (Object other : Arrays.<@Nullable Object>asList(2019.5, "2019", true, null)) {
      assertShaped(
          map("a", other), shape -> shape.numberToText("a", "b"), map("b", other), "moved /a /b");
      assertShaped(map("a", other), shape -> shape.numberToText("a", "a"), map("a", other));
    }
  }

  @Test
  void aTextIsPutIntoAList() {
    Consumer<Shape> body = shape -> shape.wrap("a", "b");
    assertShaped(map("a", "A"), body, map("b", List.of("A")), "moved /a /b/0");
    assertShaped(map("a", List.of("A")), body, map("b", List.of("A")), "moved /a /b");
    assertShaped(map("a", 7), body, map("b", 7), "moved /a /b");
    assertShaped(map(), body, map());
  }

  @Test
  void anObjectIsGivenAnotherShapeUnderAnotherName() {
    Consumer<Shape> body = shape -> shape.reshape("a", "b", inner -> inner.rename("c", "d"));
    assertShaped(
        map("a", map("c", 1)), body, map("b", map("d", 1)), "moved /a /b", "moved /a/c /b/d");
    assertShaped(map("a", "A"), body, map("b", "A"), "moved /a /b");
    assertShaped(map(), body, map());
  }

  @Test
  void eachObjectOfAListIsGivenAnotherShape() {
    Consumer<Shape> body = shape -> shape.reshapeEach("a", inner -> inner.rename("c", "d"));
    assertShaped(
        map("a", Arrays.<@Nullable Object>asList(map("c", 1), "c", null, map("c", 2))),
        body,
        map("a", Arrays.<@Nullable Object>asList(map("d", 1), "c", null, map("d", 2))),
        "moved /a/0/c /a/0/d",
        "moved /a/3/c /a/3/d");
    assertShaped(map("a", map("c", 1)), body, map("a", map("c", 1)));
  }

  @Test
  void whatMovedElsewhereIsTakenOutAndToldOf() {
    assertShaped(
        map("a", 1, "b", 2),
        shape -> {
          shape.remove("a");
          shape.leaveOut("b");
        },
        map(),
        "absent /b /b");
  }
}
