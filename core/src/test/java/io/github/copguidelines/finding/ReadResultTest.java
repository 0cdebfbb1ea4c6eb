package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReadResultTest {

  private static ReadResult<String> withUnbound(String... pointers) {
    List<Unbound> unbound =
        Arrays.stream(pointers).map(at -> new Unbound(Pointer.parse(at), "raw")).toList();
    List<Pointer> gaps =
        unbound.stream()
            .map(Unbound::pointer)
            .filter(at -> at.last().chars().allMatch(Character::isDigit))
            .toList();
    return ReadResult.of(Optional.of("object"), List.of(), unbound, gaps);
  }

  private static String place(ReadResult<?> result, String inObject) {
    return result.toDocument(Pointer.parse(inObject)).toString();
  }

  @Test
  void placesAreTheSameWhereEverythingWasBound() {
    assertEquals("/risks/1", place(withUnbound(), "/risks/1"));
  }

  @Test
  void elementsAfterOneThatWasNotBoundMovedUp() {
    ReadResult<String> result = withUnbound("/risks/1");

    assertEquals("/risks/0", place(result, "/risks/0"));
    assertEquals("/risks/2", place(result, "/risks/1"));
    assertEquals("/risks/3/code", place(result, "/risks/2/code"));
    assertEquals("/risks", place(result, "/risks"));
    assertEquals("/audiences/1", place(result, "/audiences/1"));
    assertEquals("", place(result, ""));
  }

  @Test
  void otherFindingsMoveNothing() {
    Finding finding = ReadRules.EMPTY.at(Pointer.root()).build();
    ReadResult<String> result = withUnbound("/risks/1").withFindings(List.of(finding, finding));

    assertEquals(List.of(finding), result.findings());
    assertEquals("/risks/3/code", place(result, "/risks/2/code"));
    assertEquals(1, result.unbound().size());
    assertEquals("object", result.value());
  }

  @Test
  void gapsAddUpWhateverTheirOrder() {
    ReadResult<String> result = withUnbound("/list/10", "/list/0", "/list/2", "/list/1");

    assertEquals("/list/3", place(result, "/list/0"));
    assertEquals("/list/9", place(result, "/list/6"));
    assertEquals("/list/11", place(result, "/list/7"));
  }

  @Test
  void gapsCountAtEveryDepth() {
    ReadResult<String> result = withUnbound("/results/0", "/results/2/disaggregation/0");

    assertEquals("/results/1", place(result, "/results/0"));
    assertEquals("/results/2/disaggregation/1", place(result, "/results/1/disaggregation/0"));
    assertEquals("/results/3/disaggregation/0", place(result, "/results/2/disaggregation/0"));
  }

  @Test
  void elementsThatWereNotKeptAreGapsAsWell() {
    ReadResult<String> result =
        ReadResult.of(
            Optional.of("object"), List.of(), List.of(), List.of(Pointer.parse("/list/0")));

    assertEquals("/list/1", place(result, "/list/0"));
    assertEquals(List.of(0), List.copyOf(result.gaps(Pointer.parse("/list"))));
    assertEquals(List.of(), List.copyOf(result.gaps(Pointer.root())));
  }

  @Test
  void membersThatWereNotBoundMoveNothing() {
    ReadResult<String> result = withUnbound("/started", "/cost/year");

    assertEquals("/ended", place(result, "/ended"));
    assertEquals("/cost/band", place(result, "/cost/band"));
  }

  @Property
  void everyElementIsFoundAtItsPlaceInTheDocument(@ForAll @Size(max = 12) List<Boolean> bound) {
    List<String> gaps = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < bound.size(); i++) {
      (bound.get(i) ? kept : gaps).add("/list/" + i);
    }
    ReadResult<String> result = withUnbound(gaps.toArray(new String[0]));

    for (int i = 0; i < kept.size(); i++) {
      assertEquals(kept.get(i), place(result, "/list/" + i));
    }
  }

  @Test
  void findingsOfReadingAndOfValidatingAreJoinedAtTheirPlacesInTheDocument() {
    Finding ofReading = Rule.error("READ-005").at(Pointer.parse("/risks/0")).build();
    Finding ofObject =
        Rule.warning("PR-004").at(Pointer.parse("/risks/0")).argument("nearest", "x").build();
    ReadResult<String> result =
        ReadResult.of(
            Optional.of("object"),
            List.of(ofReading),
            List.of(new Unbound(Pointer.parse("/risks/0"), 5)),
            List.of(Pointer.parse("/risks/0")));

    ValidationReport report =
        result.report(ValidationReport.of(Stage.SUBMISSION, List.of(ofObject)));

    assertEquals(Stage.SUBMISSION, report.stage());
    assertEquals(
        List.of(ofReading, ofObject.toBuilder().pointer(Pointer.parse("/risks/1")).build()),
        report.findings());
  }

  @Test
  void findingsAndValuesAreSortedAndFindingsToldOnce() {
    Finding second = Rule.error("A-1").at(Pointer.parse("/list/10")).build();
    Finding first = Rule.error("A-1").at(Pointer.parse("/list/9")).build();
    Unbound ten = new Unbound(Pointer.parse("/list/10"), null);
    Unbound nine = new Unbound(Pointer.parse("/list/9"), 1);

    ReadResult<String> result =
        ReadResult.of(Optional.empty(), List.of(second, first, second), List.of(ten, nine));

    assertEquals(List.of(first, second), result.findings());
    assertEquals(List.of(nine, ten), result.unbound());
    assertThrows(UnsupportedOperationException.class, () -> result.findings().clear());
    assertThrows(UnsupportedOperationException.class, () -> result.unbound().clear());
  }

  @Test
  void validMeansAnObjectAndNoError() {
    Finding error = Rule.error("A-1").at(Pointer.root()).build();
    Finding warning = Rule.warning("A-1").at(Pointer.root()).build();

    assertTrue(ReadResult.of(Optional.of("x"), List.of(warning), List.of()).isValid());
    assertFalse(ReadResult.of(Optional.of("x"), List.of(error), List.of()).isValid());
    assertFalse(ReadResult.of(Optional.empty(), List.of(), List.of()).isValid());
  }

  @Test
  void valueIsTheObjectOrSaysWhyThereIsNone() {
    Finding missing = Rule.error("READ-008").at(Pointer.root()).argument("name", "id").build();

    assertEquals("x", ReadResult.of(Optional.of("x"), List.of(), List.of()).value());
    NoSuchElementException e =
        assertThrows(
            NoSuchElementException.class,
            () -> ReadResult.of(Optional.empty(), List.of(missing), List.of()).value());
    assertTrue(String.valueOf(e.getMessage()).contains("READ-008"));
  }

  @Test
  void valueThatWasNotBoundIsACopy() {
    List<Object> raw = new ArrayList<>(List.of("a"));
    Unbound unbound = new Unbound(Pointer.root(), raw);
    raw.add("b");

    assertEquals(List.of("a"), unbound.value());
    assertThrows(IllegalArgumentException.class, () -> new Unbound(Pointer.root(), new Object()));
  }
}
