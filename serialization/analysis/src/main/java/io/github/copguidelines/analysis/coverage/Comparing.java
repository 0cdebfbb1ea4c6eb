package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageChanges;
import io.github.copguidelines.coverage.CoverageComparison;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The comparison of two coverage reports. */
final class Comparing {

  private final CoverageReport earlier;
  private final CoverageReport later;
  private final Set<String> named = new LinkedHashSet<>();

  Comparing(CoverageReport earlier, CoverageReport later) {
    this.earlier = earlier;
    this.later = later;
  }

  CoverageComparison result() {
    List<CoverageChanges> changes = new ArrayList<>();
    for (CoverageDimension dimension : CoverageDimension.values()) {
      Map<List<Object>, CoverageCell> before = cells(earlier, dimension);
      Map<List<Object>, CoverageCell> after = cells(later, dimension);
      if (!before.isEmpty() || !after.isEmpty()) {
        changes.add(changes(dimension, before, after));
      }
    }
    return CoverageComparison.builder()
        .date(earlier.date())
        .count(earlier.count())
        .dimensions(changes)
        .records(earlier.records().stream().filter(record -> named.contains(record.id())).toList())
        .build();
  }

  private static Map<List<Object>, CoverageCell> cells(
      CoverageReport report, CoverageDimension dimension) {
    Map<List<Object>, CoverageCell> cells = new LinkedHashMap<>();
    report.dimensions().stream()
        .filter(table -> table.dimension() == dimension)
        .flatMap(table -> table.cells().stream())
        .forEach(cell -> cells.putIfAbsent(List.of(cell.code(), cell.audience()), cell));
    return cells;
  }

  private CoverageChanges changes(
      CoverageDimension dimension,
      Map<List<Object>, CoverageCell> before,
      Map<List<Object>, CoverageCell> after) {
    CoverageChanges.Builder changes = CoverageChanges.builder().dimension(dimension);
    Set<List<Object>> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    int stillCovered = 0;
    int stillGaps = 0;
    for (List<Object> key : keys) {
      boolean was = isCovered(before, key);
      boolean is = isCovered(after, key);
      if (was && is) {
        stillCovered++;
      } else if (is) {
        changes.addNewlyCovered(Objects.requireNonNull(after.get(key)));
      } else if (was) {
        CoverageCell gone = Objects.requireNonNull(before.get(key));
        gone.coveredBy().forEach(group -> named.addAll(group.records()));
        changes.addNoLongerCovered(gone);
      } else {
        stillGaps++;
      }
    }
    return changes.stillCovered(stillCovered).stillGaps(stillGaps).build();
  }

  private static boolean isCovered(Map<List<Object>, CoverageCell> cells, List<Object> key) {
    CoverageCell cell = cells.get(key);
    return cell != null && !cell.isGap();
  }
}
