package io.github.copguidelines.cli;

import io.github.copguidelines.coverage.Coverage;
import io.github.copguidelines.serialization.CoverageReport;
import io.github.copguidelines.vocabulary.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many recommendations of each audience a set of records names. */
final class CoverageSummary {

  private CoverageSummary() {}

  static CoverageReport of(Coverage coverage) {
    List<CoverageReport.Row> rows = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      int named = coverage.covered(audience).size();
      rows.add(new CoverageReport.Row(audience, named, named + coverage.gaps(audience).size()));
    }
    return new CoverageReport(coverage.records(), rows);
  }

  static void print(CoverageReport coverage, Terminal terminal) {
    terminal.line("");
    terminal.line(
        terminal.heading(
            "Recommendations that at least one record names. Records: "
                + coverage.records()
                + "."));
    for (CoverageReport.Row row : coverage.rows()) {
      terminal.line(row(row.audience().code(), row.named(), row.of()));
    }
    terminal.line(
        row(
            "all",
            coverage.rows().stream().mapToInt(CoverageReport.Row::named).sum(),
            coverage.rows().stream().mapToInt(CoverageReport.Row::of).sum()));
    terminal.line("A recommendation that no record names may still be practised somewhere.");
  }

  private static String row(String name, int named, int all) {
    return String.format(
        Locale.ROOT, "  %-18s %3d of %3d  %3.0f %%", name, named, all, 100.0 * named / all);
  }
}
