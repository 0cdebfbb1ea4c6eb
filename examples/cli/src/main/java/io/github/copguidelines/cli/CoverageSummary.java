package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.coverage.Coverage;
import io.github.copguidelines.vocabulary.Audience;
import java.util.Locale;

/** How many recommendations of each audience a set of records names. */
record CoverageSummary(Catalogue catalogue, Coverage coverage) {

  void print(Terminal terminal) {
    terminal.line("");
    terminal.line(
        terminal.heading(
            "Recommendations that at least one record names, records: %d"
                .formatted(coverage.records())));
    int named = 0;
    for (Audience audience : Audience.values()) {
      named += coverage.covered(audience).size();
      terminal.line(row(audience.code(), coverage.covered(audience).size(), of(audience)));
    }
    terminal.line(row("all", named, catalogue.recommendations().size()));
    terminal.line("A recommendation that no record names may still be practised somewhere.");
  }

  private int of(Audience audience) {
    return coverage.covered(audience).size() + coverage.gaps(audience).size();
  }

  private static String row(String name, int named, int all) {
    return String.format(
        Locale.ROOT, "  %-18s %3d of %3d  %3.0f %%", name, named, all, 100.0 * named / all);
  }
}
