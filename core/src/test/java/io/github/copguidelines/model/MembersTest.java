package io.github.copguidelines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MembersTest {

  @Test
  void membersKeepTheirOrder() {
    Members members = Members.of("z", 1).with("a", 2).with("m", 3).with("z", 4);

    assertEquals(List.of("z", "a", "m"), List.copyOf(members.names()));
    assertEquals(Optional.of(4), members.get("z"));
  }

  @Test
  void changingTheSourceChangesNothing() {
    List<Object> list = new ArrayList<>(List.of("one"));
    Map<String, Object> map = new LinkedHashMap<>(Map.of("list", list));
    Members members = Members.copyOf(map);
    list.add("two");
    map.put("more", true);

    assertEquals(Map.of("list", List.of("one")), members.asMap());
  }

  @Test
  void nothingInsideCanBeChanged() {
    Members members = Members.of("map", Map.of("list", new ArrayList<>(List.of(1))));
    Map<?, ?> map = (Map<?, ?>) members.get("map").orElseThrow();
    List<?> list = (List<?>) Objects.requireNonNull(map.get("list"));

    assertThrows(UnsupportedOperationException.class, () -> members.asMap().clear());
    assertThrows(UnsupportedOperationException.class, () -> members.names().remove("map"));
    assertThrows(UnsupportedOperationException.class, map::clear);
    assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
  }

  @Test
  void withLeavesTheOriginalAsItWas() {
    Members one = Members.of("a", 1);

    assertNotEquals(one, one.with("b", 2));
    assertEquals(Members.of("a", 1), one);
    assertTrue(Members.none().isEmpty());
  }

  @Test
  void memberThatIsNullIsKept() {
    Members members = Members.of("nothing", null);

    assertFalse(members.isEmpty());
    assertTrue(members.names().contains("nothing"));
    assertEquals(Optional.empty(), members.get("nothing"));
    assertNotEquals(Members.none(), members);
    List<@Nullable Object> holdsNull = Arrays.asList("a", null);
    assertEquals(Optional.of(holdsNull), Members.of("list", holdsNull).get("list"));
  }

  @Property
  void wholeNumbersTakeTheSmallestType(@ForAll long number, @ForAll BigInteger big) {
    Class<?> expected = number == (int) number ? Integer.class : Long.class;

    assertInstanceOf(expected, Members.plain(number));
    assertEquals(Members.plain(number), Members.plain(BigInteger.valueOf(number)));
    assertEquals(Members.plain(number), Members.plain(BigDecimal.valueOf(number)));
    assertEquals(Members.plain(big), Members.plain(new BigDecimal(big)));
    assertEquals(big.toString(), String.valueOf(Members.plain(big)));
  }

  @Test
  void typesChangeAtTheBoundsOfTheTypes() {
    BigInteger beyond = BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE);

    assertEquals(Integer.MAX_VALUE, Members.plain((long) Integer.MAX_VALUE));
    assertEquals(Integer.MIN_VALUE, Members.plain((long) Integer.MIN_VALUE));
    assertEquals(Integer.MAX_VALUE + 1L, Members.plain(Integer.MAX_VALUE + 1L));
    assertEquals(Long.MAX_VALUE, Members.plain(BigInteger.valueOf(Long.MAX_VALUE)));
    assertEquals(beyond, Members.plain(beyond));
  }

  @Test
  void decimalsKeepTheirDigits() {
    for (String digits : List.of("1.0", "1.00", "1E+2", "0.1", "-0.50")) {
      Object plain = Members.plain(new BigDecimal(digits));
      assertEquals(new BigDecimal(digits), plain);
      assertEquals(digits, String.valueOf(plain));
    }
  }

  @Test
  void whatIsNotPlainIsRefused() {
    for (Object value : List.of(1.5d, 'c', new Object(), Optional.empty(), new int[0])) {
      assertThrows(IllegalArgumentException.class, () -> Members.of("a", value));
      assertThrows(IllegalArgumentException.class, () -> Members.of("a", List.of(value)));
    }
    assertThrows(IllegalArgumentException.class, () -> Members.plain(Map.of(1, "number")));
    assertThrows(IllegalArgumentException.class, () -> Members.copyOf(Map.of("a", 1.5f)));
    assertNull(Members.plain(null));
  }

  @Test
  void listsAndMapsLieWithinEachOtherUpToTheLimitAndValuesDoNotCount() {
    Object deepest = nested(Members.MAX_DEPTH);
    Object tooDeep = nested(Members.MAX_DEPTH + 1);

    assertEquals(deepest, Members.plain(deepest));
    assertEquals(Optional.of(deepest), Members.of("a", deepest).get("a"));
    assertEquals(Optional.of(deepest), Members.copyOf(Map.of("a", deepest)).get("a"));
    assertThrows(IllegalArgumentException.class, () -> Members.plain(tooDeep));
    assertThrows(IllegalArgumentException.class, () -> Members.of("a", tooDeep));
    assertThrows(IllegalArgumentException.class, () -> Members.copyOf(Map.of("a", tooDeep)));
  }

  @Test
  void listsAloneAndMapsAloneLieNoDeeper() {
    Object lists = "text";
    Object maps = "text";
    for (int i = 0; i < Members.MAX_DEPTH; i++) {
      lists = List.of(lists);
      maps = Map.of("a", maps);
    }
    Object oneListMore = List.of(lists);
    Object oneMapMore = Map.of("a", maps);

    assertEquals(lists, Members.plain(lists));
    assertEquals(maps, Members.plain(maps));
    assertThrows(IllegalArgumentException.class, () -> Members.plain(oneListMore));
    assertThrows(IllegalArgumentException.class, () -> Members.plain(oneMapMore));
  }

  /** A text within so many lists and maps, in turn. */
  private static Object nested(int levels) {
    Object value = "text";
    for (int i = 0; i < levels; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("a", value);
    }
    return value;
  }

  @Test
  void printsNamesAndNoValue() {
    Members members =
        Members.of("contact", "mail@example.org").with("inner", Map.of("b", "secret"));

    assertEquals("[contact, inner]", members.toString());
  }

  @Test
  void equalByMembersInAnyOrder() {
    Members members = Members.of("a", 1).with("b", List.of("x"));
    Members turned = Members.of("b", List.of("x")).with("a", 1L);

    assertEquals(members, turned);
    assertEquals(members.hashCode(), turned.hashCode());
    assertNotEquals(members, Members.of("a", "1").with("b", List.of("x")));
    assertEquals(members, Members.copyOf(members.asMap()));
  }

  @Test
  void theTypesOfPlainValuesAreNamedWhereAnotherIsGiven() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Members.of("x", 12.5)).getMessage();
    assertEquals(
        "java.lang.Double is not a plain value. Use String, Boolean, Integer, Long, BigInteger,"
            + " BigDecimal, null, or a List or Map of these.",
        message);
  }
}
