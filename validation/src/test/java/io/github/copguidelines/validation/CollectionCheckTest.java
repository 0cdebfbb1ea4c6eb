package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionCheckTest {

  private final CollectionCheck together = new CollectionCheck();

  private static PracticeRecord record(String id, String organisation, String title) {
    return PracticeRecord.builder()
        .id(id)
        .title(Samples.text(title))
        .leadOrganisation(Organisation.builder().name(Samples.text(organisation)).build())
        .build();
  }

  private List<String> told(String document, PracticeRecord record) {
    return together.add(document, record).stream()
        .map(finding -> finding.rule() + " " + finding.pointer())
        .toList();
  }

  @Test
  void aSecondRecordOfAnIdentifierNamesTheDocumentOfTheFirst() {
    assertEquals(List.of(), told("one", record("a", "Bureau", "A helpline")));
    assertEquals(List.of(), told("two", record("b", "Office", "A campaign")));
    List<Finding> found = together.add("three", record("a", "Ministry", "A school"));

    assertEquals(
        List.of("COLL-001 /id"),
        found.stream().map(one -> one.rule() + " " + one.pointer()).toList());
    assertTrue(found.get(0).message(Locale.ENGLISH).contains("one"));
  }

  @ParameterizedTest
  @CsvSource({
    "A helpline for children and parents, A helpline for children and parents",
    "A helpline for children and parents, a Helpline  for children & parents and",
    "A helpline for children and parents, A helpline for children and parent",
    "A helpline for children and parents, A helplime for children and parents",
    "Parents and children: a helpline for, A helpline for children and parents",
    "儿童与家长网络安全热线服务平台, 儿童与家长网络安全热线服务平臺",
  })
  void nearlyTheSameTitleOfOneOrganisationIsAProbableDuplicate(String first, String second) {
    assertEquals(List.of(), told("one", record("a", "Bureau of Youth", first)));
    assertEquals(List.of("COLL-002 /title"), told("two", record("b", "bureau of  youth", second)));
  }

  @ParameterizedTest
  @CsvSource({
    "Bureau, Safer Internet Day 2019 in schools, Bureau, Safer Internet Day 2020 in schools",
    "Bureau, A helpline for children, Office, A helpline for children",
    "Bureau, A helpline for children, Bureau, A course for teachers of children",
    "Bureau, Toys, Bureau, Boys",
  })
  void anotherYearOrganisationOrTitleIsAnotherPractice(
      String organisation, String first, String other, String second) {
    assertEquals(List.of(), told("one", record("a", organisation, first)));
    assertEquals(List.of(), told("two", record("b", other, second)));
  }

  @Test
  void onlyTheLatestOfThoseThatMightBeAlikeAreLookedAt() {
    together.add("first", record("a", "Bureau", "Children one"));
    for (int i = 2; i <= 64; i++) {
      addMore(i);
    }
    assertEquals(List.of("COLL-002 /title"), told("next", record("b", "Bureau", "One children")));

    // The first is the 65th from the end or earlier now, whatever it is looked for by.
    addMore(65);
    assertEquals("next", document(record("d", "Bureau", "Children one")));
  }

  /** Adds titles that begin or end as the first does. */
  private void addMore(int i) {
    together.add("more", record("a" + i, "Bureau", "Children " + "x".repeat(i)));
    together.add("more", record("b" + i, "Bureau", "x".repeat(i) + " children one"));
  }

  private Object document(PracticeRecord record) {
    return together.add("now", record).get(0).arguments().get("document").orElseThrow();
  }

  @Test
  void recordsWithoutTitleOrOrganisationAreAlikeToNone() {
    for (String id : List.of("a", "b")) {
      assertEquals(List.of(), told(id, PracticeRecord.builder().id(id).build()));
      assertEquals(List.of(), told(id, record(id + "-2", "?", "!")));
    }
  }

  @Test
  void findingsJoinThoseOfTheRecordItself() {
    Stream<SourceDocument<PracticeRecord>> documents =
        Stream.of("one", "two").map(name -> SourceDocument.of(name, Samples.draft()));
    List<JudgedDocument> judged;
    try (Stream<JudgedDocument> all =
        Samples.VALIDATOR.validateAll(documents, Bulk.at(Stage.DRAFT))) {
      judged = all.toList();
    }

    assertSame(judged.get(0), together.with(judged.get(0)));
    List<Finding> more = together.with(judged.get(1)).report().findings();
    assertEquals(judged.get(1).report().findings().size() + 1, more.size());
    assertTrue(more.stream().anyMatch(finding -> finding.rule().equals("COLL-001")));
  }
}
