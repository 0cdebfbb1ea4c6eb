package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotesTest {

  private static Finding error(String place) {
    return Rule.error("PR-001").at(Pointer.parse(place)).build();
  }

  private static Notes notes(int most) {
    return new Notes(Limits.builder().findings(most).build());
  }

  @Test
  void beyondTheLimitTheLastMakesRoomForOneThatSaysSo() {
    Notes notes = notes(2);
    notes.add(error("/a"));
    notes.add(error("/a"));
    notes.add(error("/b"));
    assertEquals(List.of(error("/a"), error("/b")), List.copyOf(notes.findings()));
    notes.add(error("/a"));
    notes.add(error("/b"));
    assertEquals(List.of(error("/a"), error("/b")), List.copyOf(notes.findings()));
    Finding limit = Limits.FINDINGS.at(Pointer.root()).argument("max", 2).build();
    notes.add(error("/c"));
    assertEquals(List.of(error("/a"), limit), List.copyOf(notes.findings()));
    notes.add(error("/d"));
    assertEquals(List.of(error("/a"), limit), List.copyOf(notes.findings()));
  }

  @Test
  void whatLiesAtAPlaceOrBelowItIsForgotten() {
    Notes notes = notes(2);
    for (String place : List.of("/b", "/a/1", "/ab", "/a", "/a/0/x")) {
      notes.unbound(Pointer.parse(place));
      notes.gap(Pointer.parse(place));
    }
    assertEquals(places("/a", "/a/0/x", "/a/1", "/ab", "/b"), List.copyOf(notes.unbound()));
    notes.forget(Pointer.parse("/a"));
    assertEquals(places("/ab", "/b"), List.copyOf(notes.unbound()));
    assertEquals(places("/ab", "/b"), List.copyOf(notes.gaps()));
    notes.forget(Pointer.root());
    assertEquals(List.of(), List.copyOf(notes.unbound()));
  }

  private static List<Pointer> places(String... places) {
    return Stream.of(places).map(Pointer::parse).toList();
  }
}
