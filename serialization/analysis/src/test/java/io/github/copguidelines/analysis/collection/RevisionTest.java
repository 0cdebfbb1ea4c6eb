package io.github.copguidelines.analysis.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevisionTest {

  private static final PracticeRecord BARE = PracticeRecord.builder().id("example").build();

  private static PracticeRecord record(int version, String modified) {
    return BARE.toBuilder().version(version).modified(Timestamp.parse(modified)).build();
  }

  @Test
  void tellsWhatTheDocumentSaysOfItself() {
    Revision revision = Revision.of(record(3, "2026-01-01T02:00:00+02:00"));

    assertEquals("example", revision.id());
    assertEquals(Optional.of(3), revision.version());
    assertEquals(Optional.of(Instant.parse("2026-01-01T00:00:00Z")), revision.modified());
    assertEquals("Revision{id=example, version=3}", revision.toString());
  }

  @Test
  void documentThatSaysNothingOfItselfHasNoVersionAndNoMoment() {
    Revision revision = Revision.of(BARE);

    assertEquals(Optional.empty(), revision.version());
    assertEquals(Optional.empty(), revision.modified());
    assertEquals("Revision{id=example}", revision.toString());
    assertEquals(revision, Revision.of(BARE.toBuilder().build()));
  }

  @Test
  void orderIsByIdentifierThenVersionThenMomentAndNoneIsLeast() {
    List<Revision> ascending =
        List.of(
            Revision.of(record(9, "2026-09-09T00:00:00Z").toBuilder().id("earlier").build()),
            Revision.of(BARE),
            Revision.of(BARE.toBuilder().modified(Timestamp.parse("2026-01-01T00:00:00Z")).build()),
            Revision.of(BARE.toBuilder().version(1).build()),
            Revision.of(record(1, "2026-01-01T00:00:00Z")),
            Revision.of(record(1, "2026-01-01T00:00:01Z")),
            Revision.of(record(2, "2025-01-01T00:00:00Z")),
            Revision.of(BARE.toBuilder().id("later").build()));
    for (int i = 0; i < ascending.size(); i++) {
      for (int j = 0; j < ascending.size(); j++) {
        int order = Integer.signum(ascending.get(i).compareTo(ascending.get(j)));
        assertEquals(Integer.signum(Integer.compare(i, j)), order, i + " " + j);
        assertEquals(i == j, ascending.get(i).equals(ascending.get(j)), i + " " + j);
      }
    }
  }

  @Test
  void ageIsTheVersionAndTheMomentInWhateverZone() {
    Revision utc = Revision.of(record(1, "2026-01-01T00:00:00Z"));

    assertTrue(utc.isOfSameAge(Revision.of(record(1, "2026-01-01T01:00:00+01:00"))));
    assertFalse(utc.isOfSameAge(Revision.of(record(1, "2026-01-01T01:00:00Z"))));
    assertFalse(utc.isOfSameAge(Revision.of(record(2, "2026-01-01T00:00:00Z"))));
    assertFalse(utc.isOfSameAge(Revision.of(BARE.toBuilder().version(1).build())));
    assertTrue(Revision.of(BARE).isOfSameAge(Revision.of(BARE)));
  }

  @Test
  void anotherOrderOfLanguagesIsAnotherRevisionOfTheSameContent() {
    LocalizedText title = LocalizedText.of("en", "A").with("fr", "B");
    LocalizedText turned = LocalizedText.of("fr", "B").with("en", "A");
    Revision one = Revision.of(BARE.toBuilder().title(title).build());
    Revision other = Revision.of(BARE.toBuilder().title(turned).build());

    assertTrue(one.hasSameContent(other));
    assertNotEquals(one, other);
    assertEquals(one.compareTo(other), -other.compareTo(one));
    assertNotEquals(one, (Object) "example");
  }

  @Test
  void whatWasWrittenBeyondTheObjectCounts() {
    Revision object = Revision.of(BARE);
    Revision written = Revision.of(BARE, Map.of("id", "example", "started", "soon"));

    assertEquals(object, Revision.of(BARE, Map.of("id", "example")));
    assertFalse(object.hasSameContent(written));
    assertNotEquals(object, written);
  }

  @Test
  void hashCodesTellRevisionsApart() {
    long codes =
        IntStream.range(0, 200)
            .map(i -> Revision.of(BARE.toBuilder().id("r" + i).build()).hashCode())
            .distinct()
            .count();

    assertTrue(codes > 190, () -> "different hash codes: " + codes);
    assertEquals(Revision.of(BARE).hashCode(), Revision.of(BARE).hashCode());
  }
}
