package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.vocabulary.Audience;
import java.util.Locale;

/** Counts the recommendations of each audience that a set of records names. */
final class CoverageSummary {

  private CoverageSummary() {}

  static void print(Coverage coverage, Terminal terminal) {
    terminal.line("");
    terminal.line(
        terminal.heading(terminal.text(Words.of("coverage.named", "count", coverage.records()))));
    int covered = 0;
    int gaps = 0;
    for (Audience audience : Audience.values()) {
      int some = coverage.covered(audience).size();
      int others = coverage.gaps(audience).size();
      terminal.line(row(terminal, audience.code(), some, some + others));
      covered += some;
      gaps += others;
    }
    String total = terminal.text(Words.of("coverage.all"));
    terminal.line(row(terminal, total, covered, covered + gaps));
    terminal.line(terminal.text(Words.of("coverage.gap")));
  }

  private static String row(Terminal terminal, String name, int named, int all) {
    String count =
        terminal.text(
            Words.of("coverage.row", "named", "%3d".formatted(named), "all", "%3d".formatted(all)));
    return String.format(Locale.ROOT, "  %-18s %s  %3.0f %%", name, count, 100.0 * named / all);
  }
}
