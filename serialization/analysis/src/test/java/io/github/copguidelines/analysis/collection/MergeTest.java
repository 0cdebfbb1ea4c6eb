package io.github.copguidelines.analysis.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MergeTest {

  private record Named(String name, PracticeRecord record) {}

  private static PracticeRecord record(int version, String modified, String title) {
    return PracticeRecord.builder()
        .id("example")
        .version(version)
        .modified(Timestamp.parse(modified))
        .title(LocalizedText.of("en", title))
        .build();
  }

  private static Merge<PracticeRecord> merged(List<Named> all) {
    Merge<PracticeRecord> merge = new Merge<>();
    all.forEach(one -> merge.add(Revision.of(one.record()), one.name(), one.record()));
    return merge;
  }

  private static List<PracticeRecord> records(Merge<PracticeRecord> merge) {
    return merge.kept().stream().map(Merge.Kept::place).toList();
  }

  @Test
  void newerRevisionWins() {
    PracticeRecord second = record(2, "2026-01-01T00:00:00Z", "second");
    PracticeRecord later = record(1, "2026-03-01T00:00:00Z", "later");
    PracticeRecord first = record(1, "2026-02-01T00:00:00+02:00", "first");
    PracticeRecord none = PracticeRecord.builder().id("example").build();

    assertEquals(
        List.of(second),
        records(
            merged(
                List.of(
                    new Named("a", none),
                    new Named("b", first),
                    new Named("c", second),
                    new Named("d", later)))));
    assertEquals(
        List.of(later), records(merged(List.of(new Named("d", later), new Named("b", first)))));
    assertEquals(
        List.of(first), records(merged(List.of(new Named("b", first), new Named("a", none)))));
  }

  @Test
  void revisionsOfTheSameAgeWithOtherContentAreInConflict() {
    Named one = new Named("one.json", record(1, "2026-01-01T00:00:00Z", "one"));
    Named two = new Named("two.json", record(1, "2026-01-01T02:00:00+02:00", "two"));
    Merge<PracticeRecord> merge = merged(List.of(one, two, one));
    List<Conflict> conflicts = merge.conflicts();

    assertEquals(1, conflicts.size());
    Conflict conflict = conflicts.get(0);
    assertEquals(merge.kept().get(0).document(), conflict.kept());
    assertEquals(conflicts, merged(List.of(two, one)).conflicts());
    String message = conflict.finding().message(Locale.ENGLISH);
    assertTrue(message.contains("one.json") && message.contains("two.json"), message);
    assertEquals("COLL-003", conflict.finding().rule());
    assertEquals("/version", conflict.finding().pointer().toString());
  }

  /** A hanging test ends then; comparing each with each would. */
  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void anyNumberOfDocumentsMayBeInConflict() {
    int number = 150_000;
    PracticeRecord record = PracticeRecord.builder().id("example").build();
    Merge<Integer> merge = new Merge<>();
    for (int i = 0; i < number; i++) {
      merge.add(Revision.of(record, Map.of("number", i)), "document", i);
    }

    assertEquals(number - 1, merge.conflicts().size());
  }

  @Test
  void newerRevisionEndsTheConflictOfOlderOnes() {
    Named one = new Named("one", record(1, "2026-01-01T00:00:00Z", "one"));
    Named two = new Named("two", record(1, "2026-01-01T00:00:00Z", "two"));
    Named newer = new Named("newer", record(2, "2026-01-01T00:00:00Z", "newer"));

    assertEquals(List.of(), merged(List.of(one, two, newer)).conflicts());
    assertEquals(List.of(), merged(List.of(newer, one, two)).conflicts());
  }

  @Test
  void placeOfADocumentIsNeededWhereItIsNewerThanWhatIsKept() {
    PracticeRecord first = record(1, "2026-01-01T00:00:00Z", "one");
    PracticeRecord second = record(2, "2026-01-01T00:00:00Z", "two");
    Merge<PracticeRecord> merge = new Merge<>();

    assertTrue(merge.wouldKeep(Revision.of(first)));
    merge.add(Revision.of(first), "one.json", first);
    assertFalse(merge.wouldKeep(Revision.of(first)));
    assertTrue(merge.wouldKeep(Revision.of(second)));
    merge.add(Revision.of(second), "two.json", second);
    assertFalse(merge.wouldKeep(Revision.of(first)));
    assertTrue(merge.wouldKeep(Revision.of(first.toBuilder().id("other").build())));
  }

  @Test
  void keptDocumentsComeByTheirIdentifier() {
    List<Named> all =
        Stream.of("b", "BB", "a", "Aa", "c") // two of them have one hash code
            .map(id -> new Named(id, PracticeRecord.builder().id(id).build()))
            .toList();

    assertEquals(
        List.of("Aa", "BB", "a", "b", "c"),
        merged(all).kept().stream().map(Merge.Kept::document).toList());
  }

  @Test
  void orderOfLanguagesIsNoConflict() {
    LocalizedText title = LocalizedText.of("en", "A").with("fr", "B");
    LocalizedText turned = LocalizedText.of("fr", "B").with("en", "A");
    Named one =
        new Named("one", record(1, "2026-01-01T00:00:00Z", "").toBuilder().title(title).build());
    Named two = new Named("two", one.record().toBuilder().title(turned).build());
    Merge<PracticeRecord> merge = merged(List.of(one, two));

    assertEquals(List.of(), merge.conflicts());
    assertEquals(merge.kept(), merged(List.of(two, one)).kept());
    assertEquals(
        records(merge).get(0).title().orElseThrow().languages(),
        records(merged(List.of(two, one))).get(0).title().orElseThrow().languages());
  }

  @Test
  void revisionTellsContentsApartByEveryValue() {
    PracticeRecord record = record(1, "2026-01-01T00:00:00Z", "one");
    for (Members other :
        List.of(
            Members.of("x", null),
            Members.of("x", "1"),
            Members.of("x", 1),
            Members.of("x", List.of(1)),
            Members.of("x", List.of()),
            Members.of("x", false),
            Members.of("y", 1).with("x", 1))) {
      PracticeRecord changed = record.toBuilder().extensions(other).build();
      assertFalse(Revision.of(record).hasSameContent(Revision.of(changed)), other::toString);
      assertTrue(Revision.of(record).isOfSameAge(Revision.of(changed)));
      assertEquals(Revision.of(changed), Revision.of(changed));
    }
  }

  @Test
  void whatHasNoIdentifierIsNoRevision() {
    Reference reference = Reference.builder().id("r1").build();

    assertEquals("r1", Revision.of(reference).id());
    assertThrows(
        IllegalArgumentException.class,
        () -> Revision.of(io.github.copguidelines.practice.Media.builder().build()));
  }

  @Property(tries = 300)
  void mergeIsTheSameInAnyOrder(@ForAll("collections") List<Named> all, @ForAll Random random) {
    List<Named> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);

    assertEquals(merged(all).kept(), merged(shuffled).kept());
    assertEquals(merged(all).conflicts(), merged(shuffled).conflicts());
  }

  @Property(tries = 300)
  void mergeKeepsTheSameInAnyGrouping(
      @ForAll("collections") List<Named> one, @ForAll("collections") List<Named> two) {
    List<Named> together = new ArrayList<>(one);
    together.addAll(two);
    List<Named> grouped = new ArrayList<>(named(merged(two)));
    grouped.addAll(named(merged(one)));

    assertEquals(records(merged(together)), records(merged(grouped)));
  }

  @Property(tries = 300)
  void mergingAgainChangesNothing(@ForAll("collections") List<Named> all) {
    Merge<PracticeRecord> once = merged(all);
    List<Named> twice = new ArrayList<>(named(once));
    twice.addAll(named(once));

    assertEquals(once.kept(), merged(twice).kept());
    assertEquals(List.of(), merged(twice).conflicts());
    assertEquals(once.kept().size(), once.size());
  }

  private static List<Named> named(Merge<PracticeRecord> merge) {
    return merge.kept().stream().map(kept -> new Named(kept.document(), kept.place())).toList();
  }

  @Provide
  Arbitrary<List<Named>> collections() {
    Arbitrary<PracticeRecord> records =
        Combinators.combine(
                Arbitraries.of("a", "b"),
                Arbitraries.of(1, 2),
                Arbitraries.of("2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00"),
                Arbitraries.of("one", "two", "three"),
                Arbitraries.of(true, false))
            .as(
                (id, version, modified, title, turned) ->
                    PracticeRecord.builder()
                        .id(id)
                        .version(version)
                        .modified(Timestamp.parse(modified))
                        .title(
                            turned
                                ? LocalizedText.of("en", title).with("fr", "x")
                                : LocalizedText.of("fr", "x").with("en", title))
                        .build());
    return Combinators.combine(Arbitraries.of("1.json", "2.json", "3.json"), records)
        .as(Named::new)
        .list()
        .ofMaxSize(12);
  }
}
