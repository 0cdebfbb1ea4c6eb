package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.coverage.CountedRecord;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several records with one identifier: the newest counts, those of one age count as one. */
class RevisionsOfRecordsTest {

  private static PracticeRecord.Builder record(String id, int version, String... codes) {
    PracticeRecord.Builder record = PracticeRecord.builder().id(id).version(version);
    Stream.of(codes).forEach(code -> record.addImplementation(Implementation.of(code)));
    return record;
  }

  private static CoverageReport report(PracticeRecord... records) {
    return Coverage.of(SmallCatalogue.CATALOGUE, List.of(records)).report();
  }

  private static Coverage coverage(PracticeRecord.Builder... records) {
    return Coverage.of(
        SmallCatalogue.CATALOGUE, Stream.of(records).map(PracticeRecord.Builder::build).toList());
  }

  @Test
  void newerRevisionSaysAllAnewWhicheverComesFirst() {
    for (Coverage coverage :
        List.of(
            coverage(record("a", 1, "POL-1-01"), record("a", 2, "POL-1-02")),
            coverage(record("a", 2, "POL-1-02"), record("a", 1, "POL-1-01")),
            coverage(record("a", 1, "POL-1-01")).and(coverage(record("a", 2, "POL-1-02"))),
            coverage(record("a", 2, "POL-1-02")).and(coverage(record("a", 1, "POL-1-01"))))) {
      assertEquals(1, coverage.records());
      assertEquals(List.of(), coverage.recordsOf("POL-1-01"));
      assertEquals(List.of("a"), coverage.recordsOf("POL-1-02"));
    }
  }

  @Test
  void ofOneVersionTheOneThatWasChangedLaterCounts() {
    PracticeRecord.Builder earlier =
        record("a", 1, "POL-1-01").modified(Timestamp.parse("2026-01-01T00:00:00Z"));
    PracticeRecord.Builder later =
        record("a", 1, "POL-1-02").modified(Timestamp.parse("2026-01-02T00:00:00Z"));

    assertEquals(List.of(), coverage(later, earlier).recordsOf("POL-1-01"));
    assertEquals(List.of("a"), coverage(earlier, later).recordsOf("POL-1-02"));
    assertEquals(List.of(), coverage(record("a", 2), earlier).recordsOf("POL-1-01"));
    assertEquals(List.of(), coverage(earlier, record("a", 2)).recordsOf("POL-1-01"));
  }

  /** The levels of two records of one age; the better one is told. */
  @ParameterizedTest
  @CsvSource({
    "GOOD, PROMISING, GOOD",
    "PROMISING, GOOD, GOOD",
    "GOOD, GOOD, GOOD",
    "'', GOOD, GOOD",
    "GOOD, '', GOOD",
    "'', '', ''"
  })
  void evidenceIsTheBestOfThoseOfOneAge(String one, String other, String best) {
    CoverageReport report =
        report(
            record("a", 1, "POL-1-01").evidenceLevel(level(one)).build(),
            record("a", 1, "POL-1-02").evidenceLevel(level(other)).build());

    assertEquals(level(best), report.records().get(0).evidenceLevel());
  }

  private static Optional<EvidenceLevel> level(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(EvidenceLevel.valueOf(name));
  }

  @Test
  void evidenceOfAnOlderRevisionIsForgotten() {
    CoverageReport report =
        report(
            record("a", 1, "POL-1-01").evidenceLevel(EvidenceLevel.PROVEN).build(),
            record("a", 2, "POL-1-01").build());

    assertEquals(Optional.empty(), report.records().get(0).evidenceLevel());
  }

  @Test
  void titleIsThatOfTheNewestRevisionAndAnEmptyOneIsNone() {
    LocalizedText title = LocalizedText.of("en", "A title");
    CoverageReport report =
        report(
            record("a", 1, "POL-1-01").title(LocalizedText.of("en", "Old")).build(),
            record("a", 2, "POL-1-01").title(title).build(),
            record("b", 1, "POL-1-01").title(LocalizedText.empty()).build());

    assertEquals(Optional.of(title), report.records().get(0).title());
    assertEquals(Optional.empty(), report.records().get(1).title());
    assertEquals("CountedRecord{id=b}", report.records().get(1).toString());
  }

  @Test
  void recordBeyondTheNamedOnesKeepsItsTitleWhereAnotherCellNamesIt() {
    Stream<PracticeRecord> many =
        IntStream.range(0, CoverageAccumulator.MOST_LISTED + 3)
            .mapToObj(
                i -> titled(i, i == CoverageAccumulator.MOST_LISTED + 1 ? "POL-1-02" : "POL-1-01"));
    CoverageReport report = Coverage.of(SmallCatalogue.CATALOGUE, many.toList()).report();

    List<CountedRecord> records = report.records();
    assertEquals(CoverageAccumulator.MOST_LISTED + 1, records.size());
    assertEquals("r" + (CoverageAccumulator.MOST_LISTED + 1), records.get(records.size() - 1).id());
    assertEquals(List.of(), records.stream().filter(one -> one.title().isEmpty()).toList());
  }

  /** Titles of records that no cell names are not kept, so that none can take the memory. */
  @Test
  void recordThatComesUpAmongTheNamedOnesLaterIsToldByItsIdentifierAlone() {
    List<PracticeRecord> many = new ArrayList<>();
    IntStream.rangeClosed(0, CoverageAccumulator.MOST_LISTED)
        .forEach(i -> many.add(titled(i, "POL-1-01")));
    many.add(record("r0", 1).build());
    List<CountedRecord> records = Coverage.of(SmallCatalogue.CATALOGUE, many).report().records();

    assertEquals(CoverageAccumulator.MOST_LISTED, records.size());
    assertEquals("r1", records.get(0).id());
    assertEquals(
        CountedRecord.builder().id("r" + CoverageAccumulator.MOST_LISTED).build(),
        records.get(records.size() - 1));
  }

  private static PracticeRecord titled(int number, String code) {
    return PracticeRecord.builder()
        .id("r" + number)
        .title(LocalizedText.of("en", "Title " + number))
        .addImplementation(
            Implementation.builder().code(code).degree(ImplementationDegree.FULL).build())
        .build();
  }
}
