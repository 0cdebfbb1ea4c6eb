package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.settings.Acceptance;
import io.github.copguidelines.settings.SeveritySetting;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.text.PartialDate;
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

  private static PracticeRecord accepting(String id, Acceptance... accepted) {
    return record(id, "Bureau of Youth", "A helpline for children").toBuilder()
        .addAccepted(accepted)
        .build();
  }

  private static Acceptance acceptance(Rule rule, String pointer) {
    return Acceptance.builder()
        .rule(rule.id())
        .pointer(pointer)
        .reason("Two helplines.")
        .until(PartialDate.parse("2999"))
        .build();
  }

  private JudgedDocument second(
      CopValidator validator, PracticeRecord first, PracticeRecord second) {
    try (Stream<JudgedDocument> all =
        validator.validateAll(
            Stream.of(SourceDocument.of("one", first), SourceDocument.of("two", second)),
            Bulk.at(Stage.PUBLICATION))) {
      return all.map(one -> together.with(one, validator)).toList().get(1);
    }
  }

  private static List<String> of(ValidationReport report, String... families) {
    return report.findings().stream()
        .filter(one -> List.of(families).contains(one.rule().substring(0, one.rule().indexOf('-'))))
        .map(one -> one.severity().code() + " " + one.rule() + " " + one.pointer())
        .toList();
  }

  @Test
  void aRecordAcceptsThatItIsLikeAnother() {
    PracticeRecord accepting = accepting("b", acceptance(CollectionCheck.DUPLICATE, "/title"));
    ValidationReport report = second(Samples.VALIDATOR, accepting("a"), accepting).report();
    assertEquals(List.of(), of(report, "COLL", "SET"));
    assertTrue(
        report.accepted().stream().anyMatch(one -> one.finding().rule().equals("COLL-002")),
        report::toString);
  }

  @Test
  void anAcceptanceThatMeetsNoRecordLikeItIsTold() {
    PracticeRecord accepting = accepting("b", acceptance(CollectionCheck.DUPLICATE, "/title"));
    PracticeRecord other = record("a", "Office", "A school");
    assertEquals(
        List.of("info SET-003 /accepted/0"),
        of(second(Samples.VALIDATOR, other, accepting).report(), "COLL", "SET"));
  }

  @Test
  void settingsApplyToWhatIsFoundBesideOthers() {
    CopValidator accepting =
        Samples.VALIDATOR.withSettings(
            ValidationSettings.builder()
                .addAccepted(acceptance(CollectionCheck.DUPLICATE, "/title"))
                .build());
    assertEquals(List.of(), of(second(accepting, accepting("a"), accepting("b")).report(), "COLL"));
    CopValidator stricter =
        Samples.VALIDATOR.withSettings(
            ValidationSettings.builder()
                .addSeverities(
                    SeveritySetting.builder().rule("COLL-002").severity(Severity.ERROR).build())
                .build());
    assertEquals(
        List.of("error COLL-002 /title"),
        of(second(stricter, accepting("c"), accepting("d")).report(), "COLL"));
  }

  @Test
  void twoRecordsOfOneIdentifierCannotBeAccepted() {
    PracticeRecord accepting = accepting("a", acceptance(CollectionCheck.IDENTIFIER, "/id"));
    assertEquals(
        List.of("warning SET-004 /accepted/0", "error COLL-001 /id"),
        of(second(Samples.VALIDATOR, accepting("a"), accepting).report(), "COLL", "SET"));
  }
}
