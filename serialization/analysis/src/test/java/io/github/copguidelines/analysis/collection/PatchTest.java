package io.github.copguidelines.analysis.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.report.Difference;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatchTest {

  private static final Map<String, @Nullable Object> DOCUMENT = document();

  private static Map<String, @Nullable Object> document() {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("id", "example");
    document.put("none", null);
    document.put("list", List.of("a", "b", "c"));
    document.put("rows", List.of(Map.of("n", 1), Map.of("n", 2)));
    return Collections.unmodifiableMap(document);
  }

  private static Difference added(String place, Object value) {
    return Difference.added(Pointer.parse(place), value);
  }

  private static Difference removed(String place, @Nullable Object value) {
    return Difference.removed(Pointer.parse(place), value);
  }

  private static Difference changed(String place, @Nullable Object older, Object newer) {
    return Difference.changed(Pointer.parse(place), Pointer.parse(place), older, newer);
  }

  private static Difference moved(String from, String to) {
    return Difference.moved(Pointer.parse(from), Pointer.parse(to));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("member that is there already", added("/id", "x")),
        refused("member that is there and null", added("/none", "x")),
        refused("member that is not there", removed("/gone", "x")),
        refused("null that is not there", removed("/gone", null)),
        refused("member with another value", removed("/id", "x")),
        refused("change of a member that is not there", changed("/gone", null, "x")),
        refused("change of another value", changed("/id", "x", "y")),
        refused("member that moves", moved("/id", "/other")),
        refused("two changes of one member", changed("/id", "example", "x"), removed("/id", "x")),
        refused(
            "change of a list and in it",
            changed("/list", List.of("a", "b", "c"), "x"),
            changed("/list/0", "a", "x")),
        refused("something in a text", added("/id/x", "y")),
        refused("entry with another value", removed("/list/0", "x")),
        refused("entry after the last", removed("/list/3", "c")),
        refused("entry removed twice", removed("/list/0", "a"), removed("/list/0", "a")),
        refused("entry added beyond the end", added("/list/4", "x")),
        refused("entry added before the begin", added("/list/-1", "x")),
        refused("two entries at one place", added("/list/0", "x"), added("/list/0", "y")),
        refused("move of what is not there", moved("/list/3", "/list/0")),
        refused("move from before the begin", moved("/list/-2", "/list/0")),
        refused("move beyond the end", moved("/list/0", "/list/3")),
        refused("move of what is removed", removed("/list/0", "a"), moved("/list/0", "/list/1")),
        refused("two moves of one entry", moved("/list/0", "/list/1"), moved("/list/0", "/list/2")),
        refused(
            "change in what is removed",
            removed("/rows/0", Map.of("n", 1)),
            changed("/rows/0/n", 1, 5)),
        refused(
            "addition within an added entry",
            added("/rows/2", Map.of("n", 3)),
            added("/rows/2/m", 1)),
        refused("addition after the last entry", added("/rows/2/m", 1)),
        refused("addition before the first entry", added("/rows/-1/m", 1)),
        refused("change of an entry by another value", changed("/list/1", "x", "y")),
        refused("entry that is no number", changed("/list/one", "b", "y")));
  }

  private static Arguments refused(String what, Difference... changes) {
    return Arguments.of(what, List.of(changes));
  }

  @ParameterizedTest
  @MethodSource
  void refused(String what, List<Difference> changes) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Patch.apply(DOCUMENT, changes), what);
    assertEquals("The changes are none of this document.", e.getMessage());
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        list("a, b, c"),
        list("x, a, b, c", added("/list/0", "x")),
        list("a, b, c, x", added("/list/3", "x")),
        list("a, c", removed("/list/1", "b")),
        list("a, b", removed("/list/2", "c")),
        list(
            "x, y, c",
            removed("/list/0", "a"),
            removed("/list/1", "b"),
            added("/list/0", "x"),
            added("/list/1", "y")),
        list("c, a, b", moved("/list/2", "/list/0")),
        list("b, c, a", moved("/list/0", "/list/2")),
        list(
            "c, x, a", removed("/list/1", "b"), added("/list/1", "x"), moved("/list/2", "/list/0")),
        list("x, b, c", changed("/list/0", "a", "x")),
        list("a, b, x", changed("/list/2", "c", "x")),
        list(
            "x, a, y, c",
            added("/list/0", "x"),
            Difference.changed(Pointer.parse("/list/1"), Pointer.parse("/list/2"), "b", "y")));
  }

  private static Arguments list(String expected, Difference... changes) {
    return Arguments.of(expected, List.of(changes));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void changesOfAListAreMadeTogether(String expected, List<Difference> changes) {
    assertEquals("[" + expected + "]", "" + Patch.apply(DOCUMENT, changes).get("list"));
  }

  @Test
  void changesWithinEntriesFollowTheEntries() {
    List<Difference> changes =
        List.of(
            moved("/rows/1", "/rows/0"),
            Difference.changed(Pointer.parse("/rows/1/n"), Pointer.parse("/rows/0/n"), 2, 7),
            added("/rows/1/m", 5));

    assertEquals(
        List.of(Map.of("n", 7), Map.of("n", 1, "m", 5)),
        Patch.apply(DOCUMENT, changes).get("rows"));
  }

  @Test
  void membersComeAndGoAndTheDocumentItselfStays() {
    Map<String, @Nullable Object> changed =
        Patch.apply(
            DOCUMENT,
            Arrays.asList(
                removed("/id", "example"),
                changed("/none", null, "some"),
                added("/more", List.of(1))));

    assertEquals(List.of("none", "list", "rows", "more"), List.copyOf(changed.keySet()));
    assertEquals("some", changed.get("none"));
    assertEquals(List.of(1), changed.get("more"));
    assertEquals("example", DOCUMENT.get("id"));
  }
}
