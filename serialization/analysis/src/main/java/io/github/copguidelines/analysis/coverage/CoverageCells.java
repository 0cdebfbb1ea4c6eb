package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.page.internal.TaggedText;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.Optional;

/** Writes table cells that several tables of a coverage page share. */
final class CoverageCells {

  private final CoverageWords words;
  private final CoverageAnchors anchors;

  CoverageCells(CoverageWords words, CoverageAnchors anchors) {
    this.words = words;
    this.anchors = anchors;
  }

  Html.Cell name(CoverageDimension dimension, CoverageCell cell) {
    return Html.Cell.of(html -> name(dimension, cell, html));
  }

  /** Adds the name of an entry, and its code if people use it. */
  void name(CoverageDimension dimension, CoverageCell cell, Html html) {
    TaggedText name = words.name(dimension, cell);
    html.tagged(name);
    boolean known =
        dimension == CoverageDimension.RECOMMENDATION
            || dimension == CoverageDimension.STRATEGY_STAGE
            || dimension == CoverageDimension.COUNTRY;
    if (known && !name.language().isEmpty()) {
      html.text(" ").code(cell.code());
    }
  }

  /** Returns the number of records that name an entry, with a link to them. */
  Html.Cell count(CoverageDimension dimension, CoverageCell cell) {
    return Html.Cell.number(html -> count(dimension, cell, html));
  }

  void count(CoverageDimension dimension, CoverageCell cell, Html html) {
    String count = String.valueOf(CoverageFigures.count(cell));
    anchors
        .of(dimension, cell)
        .ifPresentOrElse(
            anchor -> html.link(anchor, link -> link.text(count)),
            () -> html.element("span", count));
  }

  Html.Cell share(Optional<CoverageCount> count) {
    return share(
        count.flatMap(CoverageCount::named).orElse(0),
        count.flatMap(CoverageCount::total).orElse(0));
  }

  /** Returns a share in words, with a bar that shows it. */
  Html.Cell share(int part, int of) {
    return Html.Cell.of(html -> bar(words.share(part, of), part, of, html));
  }

  static void bar(String label, int part, int of, Html html) {
    html.element("span", label, "class", "share");
    int percent = of <= 0 ? 0 : (int) Math.min(100, 100L * part / of);
    html.open("span", "class", "bar", "aria-hidden", "true");
    html.open("span", "style", "inline-size:" + percent + "%").close("span").close("span");
  }

  Html.Cell best(CoverageCell cell) {
    return Html.Cell.of(
        html -> {
          if (!cell.isGap()) {
            html.tagged(words.evidence(cell.bestEvidence()));
          }
        });
  }

  Html.Cell sure(Optional<VerificationLevel> level) {
    return Html.Cell.of(
        html -> {
          if (level.isPresent()) {
            html.tagged(words.code("verification", level));
          }
        });
  }
}
