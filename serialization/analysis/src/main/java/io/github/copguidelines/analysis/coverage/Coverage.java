package io.github.copguidelines.analysis.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.CoverageByAudience;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.StructuredValue;
import io.github.copguidelines.vocabulary.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * The coverage of a catalogue by a set of practice records: the recommendations, risks, audiences,
 * topics, stages, regions and countries that records name, and the gaps.
 *
 * <p>A record counts for all entries that it names, in any state of its lifecycle. One record
 * covers a recommendation, to any degree, and the stages that it {@linkplain
 * io.github.copguidelines.strategy.StageEntry#isServedBy serves}. Absence of a record is not
 * absence of practice. Unknown codes are left out; validation reports them.
 *
 * <p>The newest of the records with the same identifier counts, by version and then by last change,
 * as in a merge. Records of the same age count as one record, which names all their entries. So
 * coverage can be counted in parts and {@linkplain #and combined}, even if both parts have the same
 * records.
 *
 * <p>It keeps the identifiers of all records, about a hundred bytes for each, and the titles only
 * of the records that a {@link #report report} names. Immutable and thread-safe.
 */
public final class Coverage implements StructuredValue {

  private final CoverageAccumulator tally;

  private Coverage(CoverageAccumulator tally) {
    this.tally = tally;
  }

  /** Computes the coverage of a catalogue by records, in one iteration. */
  public static Coverage of(Catalogue catalogue, Iterable<PracticeRecord> records) {
    CoverageAccumulator tally = new CoverageAccumulator(new CellPlan(catalogue));
    records.forEach(tally::add);
    return new Coverage(tally);
  }

  /**
   * Returns a collector that computes the coverage by a stream of records of any length: {@code
   * records.collect(Coverage.collector(catalogue))}.
   *
   * <p>A parallel stream has the same result as a sequential one.
   */
  public static Collector<PracticeRecord, ?, Coverage> collector(Catalogue catalogue) {
    CellPlan plan = new CellPlan(catalogue);
    return Collector.of(
        () -> new CoverageAccumulator(plan),
        CoverageAccumulator::add,
        CoverageAccumulator::addAll,
        Coverage::new);
  }

  /**
   * Returns the coverage by the records of this coverage and another one, in this order.
   *
   * <p>A report names the records of both in their order. The title of a record may be absent only
   * if a cell has more records than a report names and records with one identifier name different
   * entries.
   *
   * @throws IllegalArgumentException if the other one belongs to another catalogue
   */
  public Coverage and(Coverage other) {
    if (tally.plan().catalogue() != other.tally.plan().catalogue()) {
      throw new IllegalArgumentException("The coverages are of two catalogues.");
    }
    return new Coverage(new CoverageAccumulator(tally.plan()).addAll(tally).addAll(other.tally));
  }

  /** Returns the number of records; records with the same identifier count once. */
  public int records() {
    return tally.ids().size();
  }

  /** Returns the identifiers of the records that name a recommendation, in the order given. */
  public List<String> recordsOf(String code) {
    return recordsOf(CoverageDimension.RECOMMENDATION, code);
  }

  /**
   * Returns the identifiers of all records of a cell, in the order of the input.
   *
   * @param dimension the dimension
   * @param code a code; for a pair of audience and risk category both codes with a slash between,
   *     as in {@code industry/contact}. An unknown code has no records.
   */
  public List<String> recordsOf(CoverageDimension dimension, String code) {
    return tally.known(dimension, code).stream()
        .flatMap(cell -> cell.records().stream().mapToObj(tally.ids()::get))
        .toList();
  }

  /** Returns the codes of the catalogue that no record names, in the catalogue's order. */
  public List<String> gaps(CoverageDimension dimension) {
    return select(dimension, tally.plan().keys(dimension), false);
  }

  /** Returns the codes that at least one record names, with codes beyond the catalogue last. */
  public List<String> covered(CoverageDimension dimension) {
    return select(dimension, tally.keys(dimension), true);
  }

  private List<String> select(
      CoverageDimension dimension, Collection<String> keys, boolean covered) {
    return keys.stream().filter(key -> isCovered(dimension, key) == covered).toList();
  }

  private boolean isCovered(CoverageDimension dimension, String key) {
    return tally.known(dimension, key).filter(cell -> cell.count() > 0).isPresent();
  }

  /** Returns the recommendations of an audience that at least one record names. */
  public List<Recommendation> covered(Audience audience) {
    return select(audience, true);
  }

  /** Returns the recommendations of an audience that no record names. */
  public List<Recommendation> gaps(Audience audience) {
    return select(audience, false);
  }

  private List<Recommendation> select(Audience audience, boolean covered) {
    return tally.plan().catalogue().recommendations().stream()
        .filter(one -> one.audience() == audience)
        .filter(one -> isCovered(CoverageDimension.RECOMMENDATION, one.code()) == covered)
        .toList();
  }

  /**
   * Returns the report on this coverage as a document.
   *
   * @param date the day to which it applies; the clock is not used
   */
  public CoverageReport report(PartialDate date) {
    return new CoverageReportBuilder(tally).report(Optional.of(date));
  }

  /** Returns the later of two reports, with the changes since the earlier one. */
  public static CoverageReport compare(CoverageReport earlier, CoverageReport later) {
    return CoverageReport.builder()
        .from(later)
        .comparison(new Comparing(earlier, later).result())
        .build();
  }

  /** Returns the report on this coverage as a document without a date. */
  @JsonValue
  public CoverageReport report() {
    return new CoverageReportBuilder(tally).report(Optional.empty());
  }

  /** Returns the number of covered recommendations for each audience, as in validation reports. */
  public ReportedCoverage summary() {
    return ReportedCoverage.builder()
        .records(records())
        .audiences(
            CoverageByAudience.builder()
                .policyMakers(count(Audience.POLICY_MAKERS))
                .industry(count(Audience.INDUSTRY))
                .parentsEducators(count(Audience.PARENTS_EDUCATORS))
                .children(count(Audience.CHILDREN))
                .build())
        .build();
  }

  private CoverageCount count(Audience audience) {
    int named = covered(audience).size();
    return CoverageCount.builder().named(named).total(named + gaps(audience).size()).build();
  }

  /** Returns a text with the number of records. */
  @Override
  public String toString() {
    return "Coverage{records=" + records() + "}";
  }
}
