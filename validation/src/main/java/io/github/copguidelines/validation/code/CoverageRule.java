package io.github.copguidelines.validation.code;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.ItuRegion;
import java.util.HashSet;
import java.util.List;

/** How far a practice reaches fits the countries and regions that it names. */
final class CoverageRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.COVERAGE;
  }

  @Override
  public List<String> searched(Finding finding) {
    return List.of("/countries/*", "/ituRegions/*");
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    CoverageArea coverage = record.coverage().orElse(null);
    if (coverage == null) {
      return;
    }
    Pointer at = Pointer.root().child("coverage");
    boolean global = record.ituRegions().contains(ItuRegion.GLOBAL);
    // A country that stands twice is told by the constraint on the list.
    int countries = new HashSet<>(record.countries()).size();
    switch (coverage) {
      case LOCAL, SUBNATIONAL, NATIONAL -> {
        if (countries > 1) {
          findings.add(problem(at, "several-countries").argument("coverage", coverage.code()));
        }
      }
      case REGIONAL, GLOBAL -> {
        if (countries == 1 && !global) {
          findings.add(problem(at, "one-country").argument("coverage", coverage.code()));
        }
      }
    }
    // That other regions stand beside it is told by the rule on contradictions.
    if (global
        && new HashSet<>(record.ituRegions()).size() == 1
        && coverage != CoverageArea.GLOBAL) {
      findings.add(problem(at, "region-global").argument("coverage", coverage.code()));
    }
  }
}
