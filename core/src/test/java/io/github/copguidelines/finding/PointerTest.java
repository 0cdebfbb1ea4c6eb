package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

  @Provide
  static Arbitrary<Pointer> pointers() {
    Arbitrary<String> segment =
        Arbitraries.oneOf(
            Arbitraries.of("", "a", "b", "0", "00", "1", "9", "10", "1a", "~", "/", "~1", "~0"),
            Arbitraries.strings().ofMaxLength(3));
    return segment.list().ofMaxSize(3).map(PointerTest::of);
  }

  private static Pointer of(List<String> segments) {
    Pointer pointer = Pointer.root();
    for (String segment : segments) {
      pointer = pointer.child(segment);
    }
    return pointer;
  }

  @Test
  void tildeAndSlashAreEscaped() {
    Pointer pointer = Pointer.root().child("a/b").child("m~n").child("~1").child(2).child("");

    assertEquals("/a~1b/m~0n/~01/2/", pointer.toString());
    assertEquals(pointer, Pointer.parse("/a~1b/m~0n/~01/2/"));
    assertEquals(List.of("a/b", "m~n", "~1", "2", ""), pointer.segments());
  }

  @Test
  void wholeDocumentIsTheEmptyText() {
    assertEquals("", Pointer.root().toString());
    assertEquals(Pointer.root(), Pointer.parse(""));
    assertEquals(Optional.empty(), Pointer.root().parent());
    assertEquals("", Pointer.root().last());
    assertNotEquals(Pointer.root(), Pointer.parse("/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "/a~", "/~2", "/~~0", "/~01~"})
  void textThatIsNotAPointerIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Pointer.parse(text));
    assertEquals(Optional.empty(), Pointer.find(text));
  }

  @Property(tries = 2000)
  void pointerIsReadAndWrittenUnchanged(@ForAll("pointers") Pointer pointer) {
    Pointer read = Pointer.parse(pointer.toString());

    assertEquals(pointer, read);
    assertEquals(pointer.hashCode(), read.hashCode());
    assertEquals(pointer.segments(), read.segments());
    assertEquals(pointer.toString(), read.toString());
  }

  @Property
  void parentAndLastTakeAPointerApart(@ForAll("pointers") Pointer pointer, @ForAll String name) {
    Pointer child = pointer.child(name);

    assertEquals(Optional.of(pointer), child.parent());
    assertEquals(name, child.last());
    assertTrue(pointer.compareTo(child) < 0);
  }

  @Property(tries = 5000)
  void orderIsTotal(
      @ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b, @ForAll("pointers") Pointer c) {
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertTrue(a.compareTo(c) <= 0, () -> a + " " + b + " " + c);
    }
  }

  @Test
  void numbersSortByTheirValueAndBeforeNames() {
    List<String> expected =
        List.of(
            "", "/a", "/a/2", "/a/9", "/a/9/x", "/a/10", "/a/", "/a/010", "/a/1a", "/a/b", "/b");
    List<Pointer> shuffled = new ArrayList<>(expected.stream().map(Pointer::parse).toList());
    Collections.shuffle(shuffled, new Random(1));

    assertEquals(expected, shuffled.stream().sorted().map(Pointer::toString).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "/results/0/unit, /results/0, true",
    "/results/0/unit, /results, true",
    "/results/0/unit, '', true",
    "/results/0, /results/0, true",
    "'', '', true",
    "/results, /results/0, false",
    "'', /results, false",
    "/results/1/unit, /results/0, false",
    "/result, /results, false",
    "/results/01, /results/0, false"
  })
  void placeIsWithinItselfAndWhatHoldsIt(String place, String other, boolean within) {
    assertEquals(within, Pointer.parse(place).isWithin(Pointer.parse(other)));
  }

  @Test
  void numbersTooLargeForAListAreNames() {
    List<String> expected = List.of("/2", "/99999999", "/00", "/12345678901", "/9999999999");

    assertEquals(
        expected, expected.stream().map(Pointer::parse).sorted().map(Pointer::toString).toList());
    assertTrue(Pointer.parse("/99999999999").compareTo(Pointer.parse("/9")) > 0);
  }
}
