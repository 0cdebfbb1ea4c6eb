package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CountedRecord;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageChanges;
import io.github.copguidelines.coverage.CoverageComparison;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoveringRecords;
import io.github.copguidelines.coverage.EvidenceCount;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.page.internal.TaggedText;
import io.github.copguidelines.vocabulary.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists on the page of a coverage report: gaps, changes, and the records behind numbers. */
final class CoverageLists {

  /** The dimensions whose gaps other tables show. */
  private static final List<CoverageDimension> IN_TABLES =
      List.of(CoverageDimension.RECOMMENDATION, CoverageDimension.COUNTRY);

  private final CoverageReport report;
  private final CoverageWords words;
  private final CoverageAnchors anchors;
  private final CoverageCells cells;

  CoverageLists(CoverageReport report, CoverageWords words, CoverageAnchors anchors) {
    this.report = report;
    this.words = words;
    this.anchors = anchors;
    this.cells = new CoverageCells(words, anchors);
  }

  void gaps(Html html) {
    for (String key : List.of("absence", "recalled")) {
      html.element("p", words.say(key)).line();
    }
    List<CoverageCell> recommendations =
        CoverageFigures.gaps(report, CoverageDimension.RECOMMENDATION);
    for (Audience audience : Audience.values()) {
      List<CoverageCell> some =
          recommendations.stream()
              .filter(cell -> cell.audience().equals(Optional.of(audience)))
              .toList();
      if (!some.isEmpty()) {
        gaps(audience, some, html);
      }
    }
    for (CoverageDimension dimension : CoverageDimension.values()) {
      List<CoverageCell> some = CoverageFigures.gaps(report, dimension);
      if (!some.isEmpty() && !IN_TABLES.contains(dimension)) {
        html.element("h3", words.dimension(dimension)).line().open("ul", "class", "columns").line();
        for (CoverageCell cell : some) {
          html.open("li");
          cells.name(dimension, cell, html);
          html.close("li").line();
        }
        html.close("ul").line();
      }
    }
  }

  private void gaps(Audience audience, List<CoverageCell> some, Html html) {
    String name =
        words.dimension(CoverageDimension.RECOMMENDATION)
            + words.colon()
            + words.audience(audience).text();
    html.element("h3", name).line();
    List<Html.Row> rows =
        some.stream()
            .map(
                cell ->
                    Html.Row.of(
                        Html.Cell.of(body -> body.code(cell.code())),
                        Html.Cell.tagged(words.name(CoverageDimension.RECOMMENDATION, cell)),
                        cells.sure(cell.verification())))
            .toList();
    html.table(
        "t-gaps-" + audience.code(),
        words.say("gaps-of", Members.of("name", name)),
        "cards",
        List.of(
            words.say("column.code"), words.say("column.title"), words.say("column.verification")),
        rows);
  }

  void comparison(Html html) {
    report.comparison().ifPresent(comparison -> comparison(comparison, html));
  }

  private void comparison(CoverageComparison comparison, Html html) {
    html.open("p").text(words.say("compared", Members.of("records", comparison.count().orElse(0))));
    comparison
        .date()
        .ifPresent(
            date -> html.text(" ").text(words.say("date", Members.of("date", date.toString()))));
    html.close("p").line();
    List<Html.Row> rows = new ArrayList<>();
    for (CoverageChanges changes : comparison.dimensions()) {
      rows.add(
          Html.Row.of(
              Html.Cell.text(words.dimension(changes.dimension())),
              number(changes.newlyCovered().size()),
              number(changes.noLongerCovered().size()),
              number(changes.stillCovered().orElse(0)),
              number(changes.stillGaps().orElse(0))));
    }
    html.table(
        "t-comparison",
        words.say("caption.comparison"),
        "",
        List.of("dimension", "newly", "no-longer", "still", "still-gaps").stream()
            .map(key -> words.say("column." + key))
            .toList(),
        rows);
    for (CoverageChanges changes : comparison.dimensions()) {
      changes("newly", changes, changes.newlyCovered(), html);
      changes("no-longer", changes, changes.noLongerCovered(), html);
    }
  }

  private static Html.Cell number(int number) {
    return Html.Cell.number(html -> html.text(String.valueOf(number)));
  }

  private void changes(String key, CoverageChanges changes, List<CoverageCell> some, Html html) {
    if (!some.isEmpty()) {
      String name = words.dimension(changes.dimension());
      html.element("h3", name + words.colon() + words.say("column." + key)).line();
      html.open("dl").line();
      some.forEach(cell -> entry(Optional.empty(), changes.dimension(), cell, html));
      html.close("dl").line();
    }
  }

  void numbers(Html html) {
    html.element("p", words.say("listed", Members.of("most", CoverageWriter.MOST_SHOWN))).line();
    for (CoverageDimension dimension : CoverageDimension.values()) {
      List<CoverageCell> covered = CoverageFigures.covered(report, dimension);
      if (!covered.isEmpty()) {
        html.element("h3", words.dimension(dimension)).line().open("dl").line();
        covered.forEach(cell -> entry(anchors.of(dimension, cell), dimension, cell, html));
        html.close("dl").line();
      }
    }
    if (report.evidence().stream().anyMatch(one -> !records(one).isEmpty())) {
      html.element("h3", words.say("evidence")).line().open("dl").line();
      report.evidence().forEach(level -> evidence(level, html));
      html.close("dl").line();
    }
  }

  private void entry(
      Optional<String> anchor, CoverageDimension dimension, CoverageCell cell, Html html) {
    html.open("div", "id", anchor.orElse(""));
    html.open("dt");
    cells.name(dimension, cell, html);
    html.text(words.colon() + CoverageFigures.count(cell)).close("dt").line();
    for (CoveringRecords group : cell.coveredBy()) {
      html.open("dd");
      if (dimension == CoverageDimension.RECOMMENDATION) {
        html.tagged(words.code("implementation-degree", group.degree())).text(words.colon());
      }
      links(group.records(), group.count().orElse(0), html);
      html.close("dd").line();
    }
    html.close("div").line();
  }

  private List<String> records(EvidenceCount level) {
    return anchors.records(level.evidenceLevel());
  }

  private void evidence(EvidenceCount level, Html html) {
    if (!records(level).isEmpty()) {
      int count = level.count().orElse(0);
      html.open("div", "id", CoverageAnchors.of(level.evidenceLevel())).open("dt");
      html.tagged(words.evidence(level.evidenceLevel()))
          .text(words.colon() + count)
          .close("dt")
          .line();
      html.open("dd");
      links(records(level), count, html);
      html.close("dd").line().close("div").line();
    }
  }

  private void links(List<String> ids, int of, Html html) {
    List<String> shown = ids.subList(0, Math.min(CoverageWriter.MOST_SHOWN, ids.size()));
    String between = "";
    for (String id : shown) {
      html.text(between);
      anchors
          .of(id)
          .ifPresentOrElse(anchor -> html.link(anchor, link -> link.code(id)), () -> html.code(id));
      between = " ";
    }
    if (of > shown.size()) {
      html.text(" ").text(words.say("further", Members.of("more", of - shown.size())));
    }
  }

  void records(Html html) {
    List<Html.Row> rows = new ArrayList<>();
    for (CountedRecord record : anchors.listed()) {
      rows.add(
          new Html.Row(
              anchors.of(record.id()).orElse(""),
              List.of(
                  Html.Cell.of(body -> body.code(record.id())),
                  Html.Cell.of(body -> title(record, body)),
                  Html.Cell.of(body -> countries(record, body)),
                  Html.Cell.tagged(words.evidence(record.evidenceLevel())))));
    }
    html.table(
        "t-records",
        words.say("caption.records"),
        "cards",
        List.of("id", "title", "countries", "level").stream()
            .map(key -> words.say("column." + key))
            .toList(),
        rows);
  }

  private void title(CountedRecord record, Html html) {
    Locale locale = words.locale();
    record
        .title()
        .flatMap(title -> TaggedText.of(title, locale))
        .ifPresentOrElse(html::tagged, () -> html.text(words.say("not-stated")));
  }

  private void countries(CountedRecord record, Html html) {
    String between = "";
    for (String country : record.countries()) {
      html.text(between);
      cells.name(CoverageDimension.COUNTRY, CoverageCell.builder().code(country).build(), html);
      between = ", ";
    }
  }
}
