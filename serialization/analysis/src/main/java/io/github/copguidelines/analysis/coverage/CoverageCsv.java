package io.github.copguidelines.analysis.coverage;

import static io.github.copguidelines.analysis.coverage.CoverageFigures.withDegree;
import static io.github.copguidelines.analysis.coverage.CoverageFigures.withEvidence;

import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageChanges;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.serialization.csv.internal.CsvWriter;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes coverage reports as a table, with one line for each cell. */
final class CoverageCsv {

  private static final List<String> COLUMNS =
      List.of(
          "dimension",
          "code",
          "audience",
          "name",
          "verification",
          "records",
          "full",
          "partial",
          "supports",
          "degree-not-stated",
          "recommendations-covered",
          "recommendations",
          "best-evidence",
          "not-assessed",
          "innovative",
          "promising",
          "good",
          "proven",
          "evidence-not-stated",
          "change",
          "identifiers");

  private static final String GONE = "no-longer-covered";

  private final CoverageReport report;
  private final CoverageWords words;
  private final StringBuilder csv = new StringBuilder();

  private CoverageCsv(CoverageReport report, CoverageWords words) {
    this.report = report;
    this.words = words;
  }

  static String of(CoverageReport report, CoverageWords words) {
    CoverageCsv table = new CoverageCsv(report, words);
    table.csv.append(CsvWriter.line(COLUMNS));
    report.dimensions().forEach(table::add);
    return table.csv.toString();
  }

  private void add(CoverageTable table) {
    CoverageDimension dimension = table.dimension();
    Optional<CoverageChanges> changes =
        report.comparison().stream()
            .flatMap(all -> all.dimensions().stream())
            .filter(one -> one.dimension() == dimension)
            .findFirst();
    List<CoverageCell> gone = changes.map(CoverageChanges::noLongerCovered).orElse(List.of());
    for (CoverageCell cell : table.cells()) {
      Optional<CoverageCell> before = gone.stream().filter(one -> isSame(one, cell)).findFirst();
      String change = before.isPresent() ? GONE : change(cell, changes);
      line(dimension, cell, change, before.orElse(cell));
    }
    // Entries that are no longer in a list are reported too.
    for (CoverageCell before : gone) {
      if (table.cells().stream().noneMatch(cell -> isSame(cell, before))) {
        CoverageCell cell =
            CoverageCell.builder().code(before.code()).audience(before.audience()).build();
        line(dimension, cell, GONE, before);
      }
    }
  }

  private static boolean isSame(CoverageCell one, CoverageCell other) {
    return one.code().equals(other.code()) && one.audience().equals(other.audience());
  }

  private static String change(CoverageCell cell, Optional<CoverageChanges> changes) {
    return changes
        .map(
            all -> {
              if (all.newlyCovered().stream().anyMatch(one -> isSame(one, cell))) {
                return "newly-covered";
              }
              return cell.isGap() ? "still-gap" : "still-covered";
            })
        .orElse("");
  }

  private void line(
      CoverageDimension dimension, CoverageCell cell, String change, CoverageCell named) {
    List<String> cells = new ArrayList<>();
    cells.add(dimension.code());
    cells.add(PrintableText.of(cell.code()));
    cells.add(code(cell.audience()));
    cells.add(PrintableText.of(words.name(dimension, cell).text()));
    cells.add(code(cell.verification()));
    cells.add(number(CoverageFigures.count(cell)));
    boolean degrees = dimension == CoverageDimension.RECOMMENDATION;
    for (ImplementationDegree degree : ImplementationDegree.values()) {
      cells.add(degrees ? number(withDegree(cell, Optional.of(degree))) : "");
    }
    cells.add(degrees ? number(withDegree(cell, Optional.empty())) : "");
    cells.add(number(cell.recommendations().flatMap(CoverageCount::named)));
    cells.add(number(cell.recommendations().flatMap(CoverageCount::total)));
    cells.add(code(cell.bestEvidence()));
    for (EvidenceLevel level : EvidenceLevel.values()) {
      cells.add(number(withEvidence(cell.evidence(), Optional.of(level))));
    }
    cells.add(number(withEvidence(cell.evidence(), Optional.empty())));
    cells.add(change);
    List<String> ids = CoverageFigures.records(named);
    cells.add(
        PrintableText.of(
            String.join(" ", ids.subList(0, Math.min(CoverageWriter.MOST_SHOWN, ids.size())))));
    csv.append(CsvWriter.line(cells));
  }

  private static String code(Optional<? extends Code> code) {
    return code.map(Code::code).orElse("");
  }

  private static String number(int number) {
    return String.valueOf(number);
  }

  private static String number(Optional<Integer> number) {
    return number.map(String::valueOf).orElse("");
  }
}
