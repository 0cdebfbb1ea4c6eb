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
 * What a set of practice records covers of a catalogue: which recommendations, risks, audiences,
 * topics, stages, regions and countries at least one record names, and which none.
 *
 * <p>A record counts for what it names, whatever its state in the lifecycle, and a recommendation
 * is covered from one record on, to whatever degree. A stage is covered by a record that
 * {@linkplain io.github.copguidelines.strategy.StageEntry#isServedBy serves} it. Absence of a
 * record is not absence of practice. Codes that the catalogue does not have are left out;
 * validation reports them.
 *
 * <p>Of records with the same identifier the newest counts, by version and then by last change, as
 * merging has it; those of the same age are one record, which names what any of them names. So
 * coverage can be counted in parts: that of all records is that of some {@linkplain #and and} that
 * of the others, also where both have the same ones.
 *
 * <p>Identifiers of all records are kept, at about a hundred bytes for each record; titles only of
 * the first in each cell, as far as a {@link #report report} names them. Immutable and thread-safe.
 */
public final class Coverage implements StructuredValue {

  private final CoverageAccumulator tally;

  private Coverage(CoverageAccumulator tally) {
    this.tally = tally;
  }

  /** Computes the coverage of a catalogue by records, which are gone through once. */
  public static Coverage of(Catalogue catalogue, Iterable<PracticeRecord> records) {
    CoverageAccumulator tally = new CoverageAccumulator(new CellPlan(catalogue));
    records.forEach(tally::add);
    return new Coverage(tally);
  }

  /**
   * Returns what computes the coverage by a stream of records, however long: {@code
   * records.collect(Coverage.collector(catalogue))}.
   *
   * <p>A parallel stream gives the same as a sequential one.
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
   * Returns the coverage by the records of this one and of another, the records of this one first.
   *
   * <p>A report on it names the records of both in their order. Only where a cell has more records
   * than a report names, and two records with one identifier name different things, the title of
   * such a record may be absent.
   *
   * @throws IllegalArgumentException if the other is of another catalogue
   */
  public Coverage and(Coverage other) {
    if (tally.plan().catalogue() != other.tally.plan().catalogue()) {
      throw new IllegalArgumentException("The coverages are of two catalogues.");
    }
    return new Coverage(new CoverageAccumulator(tally.plan()).addAll(tally).addAll(other.tally));
  }

  /** Returns how many records were counted, those with one identifier as one. */
  public int records() {
    return tally.ids().size();
  }

  /** Returns the identifiers of the records that name a recommendation, in the order given. */
  public List<String> recordsOf(String code) {
    return recordsOf(CoverageDimension.RECOMMENDATION, code);
  }

  /**
   * Returns the identifiers of all records of a cell, in the order in which they came.
   *
   * @param dimension one whose cells have one code; of a crossing, both codes with a slash between,
   *     as in {@code industry/contact}
   * @param code a code; empty for one that neither catalogue nor records have
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

  /** Returns the codes that at least one record names, those beyond the catalogue last. */
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
   * Returns the report on this coverage, a document.
   *
   * @param date the day to which it applies; the clock is not asked
   */
  public CoverageReport report(PartialDate date) {
    return new CoverageReportBuilder(tally).report(Optional.of(date));
  }

  /** Returns the later of two reports with what changed since the earlier one. */
  public static CoverageReport compare(CoverageReport earlier, CoverageReport later) {
    return CoverageReport.builder()
        .from(later)
        .comparison(new Comparing(earlier, later).result())
        .build();
  }

  /** Returns the report on this coverage, a document without a date. */
  @JsonValue
  public CoverageReport report() {
    return new CoverageReportBuilder(tally).report(Optional.empty());
  }

  /**
   * Returns how many recommendations of each audience are named, as reports on validation have it.
   */
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

  /** Returns how many records were counted. */
  @Override
  public String toString() {
    return "Coverage{records=" + records() + "}";
  }
}
