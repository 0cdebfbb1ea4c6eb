package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CountedRecord;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Accumulates the coverage by records, one after the other; not thread-safe.
 *
 * <p>For each record it keeps the identifier, the evidence level and one bit for each cell. It
 * keeps title and countries only for the first records of a cell, so that long titles take little
 * memory. The newest of the records with the same identifier counts; records of the same age count
 * as one, which names all their entries.
 */
final class CoverageAccumulator {

  /** The greatest number of records that a report names for each cell and degree. */
  static final int MOST_LISTED = 1_000;

  /** The number of a record if a newer revision was counted already. */
  static final int OLDER = -1;

  private final CellPlan plan;
  private final Map<CoverageDimension, Map<String, Cell>> cells =
      new EnumMap<>(CoverageDimension.class);
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Optional<EvidenceLevel>> evidence = new ArrayList<>();
  private final List<Age> ages = new ArrayList<>();
  private final Map<Integer, CountedRecord> details = new HashMap<>();

  CoverageAccumulator(CellPlan plan) {
    this.plan = plan;
    for (CoverageDimension dimension : CoverageDimension.values()) {
      Map<String, Cell> byKey = new LinkedHashMap<>();
      plan.keys(dimension).forEach(key -> byKey.put(key, new Cell()));
      cells.put(dimension, byKey);
    }
  }

  void add(PracticeRecord record) {
    int number = number(record.id(), record.evidenceLevel(), Age.of(record));
    if (number == OLDER) {
      return;
    }
    List<Cell> named = new ArrayList<>();
    for (Implementation one : record.implementations()) {
      known(CoverageDimension.RECOMMENDATION, one.code())
          .ifPresent(cell -> add(cell, number, one.degree(), named));
    }
    add(CoverageDimension.TOPIC, plan.topics(record), number, named);
    add(CoverageDimension.AUDIENCE, codes(record.audiences()), number, named);
    add(CoverageDimension.RISK, plan.risks(record), number, named);
    Set<String> categories = plan.categories(record);
    add(CoverageDimension.RISK_CATEGORY, categories, number, named);
    for (Audience audience : record.audiences()) {
      List<String> crossings =
          categories.stream().map(category -> CellPlan.crossing(audience, category)).toList();
      add(CoverageDimension.AUDIENCE_RISK_CATEGORY, crossings, number, named);
    }
    add(CoverageDimension.STRATEGY_STAGE, plan.stages(record), number, named);
    add(CoverageDimension.REGION, plan.regions(record), number, named);
    add(CoverageDimension.COUNTRY, CellPlan.countries(record), number, named);
    if (!details.containsKey(number)
        && named.stream().anyMatch(cell -> cell.isAmongFirst(number, MOST_LISTED))) {
      details.put(number, detail(record));
    }
  }

  private static List<String> codes(List<? extends Code> codes) {
    return codes.stream().map(Code::code).toList();
  }

  private void add(
      CoverageDimension dimension, Iterable<String> keys, int number, List<Cell> named) {
    keys.forEach(key -> add(cell(dimension, key), number, Optional.empty(), named));
  }

  private static void add(
      Cell cell, int number, Optional<ImplementationDegree> degree, List<Cell> named) {
    cell.add(number, degree);
    named.add(cell);
  }

  private static CountedRecord detail(PracticeRecord record) {
    return CountedRecord.builder()
        .id(record.id())
        .title(record.title().filter(title -> !title.isEmpty()))
        .countries(CellPlan.countries(record))
        .build();
  }

  /** Returns the number of a record, or {@link #OLDER}. */
  private int number(String id, Optional<EvidenceLevel> level, Age age) {
    int number = numbers.computeIfAbsent(id, key -> ids.size());
    if (number == ids.size()) {
      ids.add(id);
      evidence.add(level);
      ages.add(age);
      return number;
    }
    int order = age.compareTo(ages.get(number));
    if (order < 0) {
      return OLDER;
    }
    if (order > 0) {
      forget(number);
      ages.set(number, age);
      evidence.set(number, level);
    } else if (isHigher(level, evidence.get(number))) {
      evidence.set(number, level);
    }
    return number;
  }

  /** Removes a record from all cells, because a newer revision replaces it. */
  private void forget(int number) {
    details.remove(number);
    cells.values().forEach(byKey -> byKey.values().forEach(cell -> cell.remove(number)));
  }

  private static boolean isHigher(Optional<EvidenceLevel> one, Optional<EvidenceLevel> other) {
    return one.isPresent() && (other.isEmpty() || one.get().compareTo(other.get()) > 0);
  }

  /** Appends the records of another accumulator with the same plan; returns this object. */
  CoverageAccumulator addAll(CoverageAccumulator other) {
    int[] here = new int[other.ids.size()];
    for (int i = 0; i < here.length; i++) {
      here[i] = number(other.ids.get(i), other.evidence.get(i), other.ages.get(i));
    }
    other.details.forEach(
        (number, detail) -> {
          if (here[number] != OLDER) {
            details.putIfAbsent(here[number], detail);
          }
        });
    other.cells.forEach(
        (dimension, byKey) ->
            byKey.forEach((key, cell) -> cell(dimension, key).addAll(cell, here)));
    return this;
  }

  /** Returns a cell, created if a record names a code beyond the catalogue. */
  private Cell cell(CoverageDimension dimension, String key) {
    return cells(dimension).computeIfAbsent(key, one -> new Cell());
  }

  private Map<String, Cell> cells(CoverageDimension dimension) {
    return cells.getOrDefault(dimension, Map.of());
  }

  /** Returns an existing cell. */
  Optional<Cell> known(CoverageDimension dimension, String key) {
    return Optional.ofNullable(cells(dimension).get(key));
  }

  /** Returns the keys of the cells: the catalogue's first, then others, sorted. */
  List<String> keys(CoverageDimension dimension) {
    List<String> keys = new ArrayList<>(plan.keys(dimension));
    cells(dimension).entrySet().stream()
        .skip(keys.size())
        .filter(entry -> entry.getValue().count() > 0) // a newer revision may no longer name it
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(keys::add);
    return keys;
  }

  CellPlan plan() {
    return plan;
  }

  List<String> ids() {
    return Collections.unmodifiableList(ids);
  }

  Optional<EvidenceLevel> evidence(int number) {
    return evidence.get(number);
  }

  /** Returns the data of a record that reports show. */
  CountedRecord detail(int number) {
    CountedRecord known = details.get(number);
    CountedRecord.Builder detail =
        known == null
            ? CountedRecord.builder().id(ids.get(number))
            : CountedRecord.builder().from(known);
    return detail.evidenceLevel(evidence.get(number)).build();
  }
}
