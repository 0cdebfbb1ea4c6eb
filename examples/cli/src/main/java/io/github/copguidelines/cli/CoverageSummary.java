package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.vocabulary.Audience;
import java.util.Locale;

/** How many recommendations of each audience a set of records names. */
final class CoverageSummary {

  private CoverageSummary() {}

  static void print(Coverage coverage, Terminal terminal) {
    terminal.line("");
    terminal.line(
        terminal.heading(
            "Recommendations that at least one record names. Records: "
                + coverage.records()
                + "."));
    int covered = 0;
    int gaps = 0;
    for (Audience audience : Audience.values()) {
      int some = coverage.covered(audience).size();
      int others = coverage.gaps(audience).size();
      terminal.line(row(audience.code(), some, some + others));
      covered += some;
      gaps += others;
    }
    terminal.line(row("all", covered, covered + gaps));
    terminal.line("A gap in the records is not a gap in practice.");
  }

  private static String row(String name, int named, int all) {
    return String.format(
        Locale.ROOT, "  %-18s %3d of %3d  %3.0f %%", name, named, all, 100.0 * named / all);
  }
}
