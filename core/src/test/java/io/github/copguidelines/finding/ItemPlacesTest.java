package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemPlacesTest {

  private static Finding at(String pointer) {
    return Rule.error("PR-019").at(Pointer.parse(pointer)).build();
  }

  private static ReadResult<PracticeRecord> record(List<String> ids, List<Pointer> gaps) {
    PracticeRecord.Builder record = PracticeRecord.builder().id("x");
    ids.forEach(id -> record.addReferences(Reference.builder().id(id).build()));
    return ReadResult.of(Optional.of(record.build()), List.of(), List.of(), gaps);
  }

  private static Optional<String> place(ReadResult<?> result, String pointer) {
    ValidationReport report = ValidationReport.of(Stage.DRAFT, List.of(at(pointer)));
    return result.identified(report).findings().get(0).pointerById();
  }

  @Test
  void anItemIsKnownByItsIdentifier() {
    ReadResult<?> result = record(List.of("law", "a_b.C"), List.of());

    assertEquals(Optional.of("/references/=law"), place(result, "/references/0"));
    assertEquals(Optional.of("/references/=a_b.C/~1~0x"), place(result, "/references/1/~1~0x"));
    assertEquals(Optional.empty(), place(result, "/references"));
    assertEquals(Optional.empty(), place(result, "/references/2/url"));
    assertEquals(Optional.empty(), place(result, "/references/x"));
    assertEquals(Optional.empty(), place(result, "/results/0"));
    assertEquals(Optional.empty(), place(result, ""));
  }

  @Test
  void whatIsNoIdentifierOrWasGivenBeforeIsNotTaken() {
    ReadResult<?> result =
        record(List.of("law", "law", "a b", "", "a".repeat(100), "a".repeat(101)), List.of());

    assertEquals(Optional.of("/references/=law/url"), place(result, "/references/0/url"));
    for (int i : List.of(1, 2, 3, 5)) {
      assertEquals(Optional.empty(), place(result, "/references/" + i + "/url"));
    }
    assertEquals(Optional.of("/references/=" + "a".repeat(100)), place(result, "/references/4"));
  }

  @Test
  void placesAreThoseOfTheDocumentWhereElementsWereDropped() {
    ReadResult<?> result =
        record(List.of("law", "report"), List.of(Pointer.parse("/references/1")));

    assertEquals(Optional.of("/references/=law"), place(result, "/references/0"));
    assertEquals(Optional.empty(), place(result, "/references/1"));
    assertEquals(Optional.of("/references/=report"), place(result, "/references/2"));
  }

  @Test
  void noIdentifierIsToldWhereOneShouldNotBeRepeated() {
    ReadResult<?> result = record(List.of("law"), List.of());
    Finding concealed = Rule.error("PR-012").at(Pointer.parse("/references/0/id")).build();
    ValidationReport report =
        ValidationReport.of(Stage.DRAFT, List.of(at("/references/0/url"), concealed));

    assertSame(report, result.identified(report));
  }

  @Test
  void acceptedFindingsKnowItToo() {
    Finding accepted = Rule.warning("READ-004").at(Pointer.parse("/references/0")).build();
    ValidationReport report =
        ValidationReport.of(
            Stage.DRAFT,
            List.of(),
            List.of(new AcceptedFinding(accepted, "So it is.", PartialDate.parse("2030"))));
    ValidationReport identified = record(List.of("law"), List.of()).identified(report);

    Finding known = identified.accepted().get(0).finding();
    assertEquals(Optional.of("/references/=law"), known.pointerById());
    assertEquals(accepted, known);
    assertNotEquals(accepted.fingerprint("x"), known.fingerprint("x"));
    Finding moved = known.toBuilder().pointer(Pointer.parse("/references/7")).build();
    assertEquals(known.fingerprint("x"), moved.fingerprint("x"));
  }
}
