package io.github.copguidelines.analysis.coverage;

import static io.github.copguidelines.analysis.coverage.CoverageFigures.cells;

import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.coverage.CoveringRecords;
import io.github.copguidelines.coverage.EvidenceCount;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables of numbers on the page of a coverage report. */
final class CoverageTables {

  /** The number of shades in the heat map, in addition to the shade of zero. */
  private static final int SHADES = 4;

  /** The tables with long texts, which narrow screens show row by row. */
  private static final Set<String> CARDS = Set.of("regions", "stages", "recommendations");

  private final CoverageReport report;
  private final CoverageWords words;
  private final CoverageAnchors anchors;
  private final CoverageCells cells;

  CoverageTables(CoverageReport report, CoverageWords words, CoverageAnchors anchors) {
    this.report = report;
    this.words = words;
    this.anchors = anchors;
    this.cells = new CoverageCells(words, anchors);
  }

  private List<String> heads(String... keys) {
    return List.of(keys).stream().map(key -> words.say("column." + key)).toList();
  }

  private void table(String key, List<String> heads, List<Html.Row> rows, Html html) {
    html.table("t-" + key, words.say("caption." + key), style(key), heads, rows);
  }

  private static String style(String key) {
    return CARDS.contains(key) ? "cards" : key.equals("heat-map") ? "whole" : "";
  }

  void summary(Html html) {
    for (String key : List.of("counting", "recalled")) {
      html.element("p", words.say(key)).line();
    }
    List<Html.Row> rows = new ArrayList<>();
    for (CoverageTable table : report.dimensions()) {
      rows.add(
          Html.Row.of(
              Html.Cell.text(words.dimension(table.dimension())),
              cells.share(table.covered().orElse(0), table.total().orElse(0)),
              number(CoverageFigures.gaps(table)),
              number(CoverageFigures.recalled(table))));
    }
    table("summary", heads("dimension", "covered", "gaps", "gaps-recalled"), rows, html);
  }

  private static Html.Cell number(int number) {
    return Html.Cell.number(html -> html.text(String.valueOf(number)));
  }

  /** Writes the heat map. Its cells contain the numbers, so the shades are only an aid. */
  void heatMap(Html html) {
    CoverageDimension dimension = CoverageDimension.AUDIENCE_RISK_CATEGORY;
    List<CoverageCell> all = cells(report, dimension);
    int most = all.stream().mapToInt(CoverageFigures::count).max().orElse(0);
    Set<String> categories = new LinkedHashSet<>();
    all.forEach(cell -> categories.add(cell.code()));
    List<String> heads = new ArrayList<>(heads("audience"));
    categories.forEach(code -> heads.add(category(code)));
    List<Html.Row> rows = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      List<Html.Cell> row = new ArrayList<>();
      row.add(Html.Cell.tagged(words.audience(audience)));
      for (String category : categories) {
        Optional<CoverageCell> cell =
            all.stream()
                .filter(one -> one.code().equals(category))
                .filter(one -> one.audience().equals(Optional.of(audience)))
                .findFirst();
        row.add(
            new Html.Cell(
                "heat h" + shade(cell.map(CoverageFigures::count).orElse(0), most),
                body -> cell.ifPresent(one -> cells.count(dimension, one, body))));
      }
      rows.add(new Html.Row("", row));
    }
    table("heat-map", heads, rows, html);
  }

  private String category(String code) {
    return words
        .name(CoverageDimension.RISK_CATEGORY, CoverageCell.builder().code(code).build())
        .text();
  }

  /** Returns 0 for zero, otherwise 1 to 4 by the share of the greatest number. */
  private static int shade(int number, int most) {
    return number <= 0 ? 0 : 1 + (int) ((number - 1L) * SHADES / Math.max(most, 1));
  }

  void audiences(Html html) {
    entries("audiences", "audience", CoverageDimension.AUDIENCE, html);
  }

  void topics(Html html) {
    entries("topics", "topic", CoverageDimension.TOPIC, html);
  }

  private void entries(String key, String head, CoverageDimension dimension, Html html) {
    List<Html.Row> rows =
        cells(report, dimension).stream()
            .map(
                cell ->
                    Html.Row.of(
                        cells.name(dimension, cell),
                        cells.share(cell.recommendations()),
                        cells.count(dimension, cell),
                        cells.best(cell)))
            .toList();
    table(key, heads(head, "recommendations", "records", "best"), rows, html);
  }

  void stages(Html html) {
    CoverageDimension dimension = CoverageDimension.STRATEGY_STAGE;
    List<Html.Row> rows =
        cells(report, dimension).stream()
            .map(
                cell ->
                    Html.Row.of(
                        cells.name(dimension, cell),
                        cells.share(cell.recommendations()),
                        cells.count(dimension, cell),
                        cells.best(cell),
                        cells.sure(cell.verification())))
            .toList();
    table(
        "stages", heads("stage", "recommendations", "records", "best", "verification"), rows, html);
  }

  void risks(Html html) {
    List<Html.Row> rows = new ArrayList<>();
    for (CoverageDimension dimension :
        List.of(CoverageDimension.RISK_CATEGORY, CoverageDimension.RISK)) {
      for (CoverageCell cell : cells(report, dimension)) {
        rows.add(
            Html.Row.of(
                cells.name(dimension, cell),
                Html.Cell.text(dimension == CoverageDimension.RISK ? within(cell.code()) : ""),
                cells.count(dimension, cell),
                cells.best(cell)));
      }
    }
    table("risks", heads("risk", "category", "records", "best"), rows, html);
  }

  private String within(String risk) {
    return risk.indexOf('/') > 0 ? category(Risk.of(risk).category()) : "";
  }

  void regions(Html html) {
    List<CoverageCell> countries = cells(report, CoverageDimension.COUNTRY);
    List<Html.Row> rows = new ArrayList<>();
    for (CoverageCell region : cells(report, CoverageDimension.REGION)) {
      List<CoverageCell> within =
          countries.stream().filter(one -> region.code().equals(region(one.code()))).toList();
      rows.add(
          Html.Row.of(
              cells.name(CoverageDimension.REGION, region),
              cells.count(CoverageDimension.REGION, region),
              countries(within.stream().filter(one -> !one.isGap()).toList(), within.size()),
              countries(within.stream().filter(CoverageCell::isGap).toList(), within.size())));
    }
    List<CoverageCell> others =
        countries.stream().filter(one -> region(one.code()).isEmpty()).toList();
    if (!others.isEmpty()) {
      rows.add(
          Html.Row.of(
              Html.Cell.text(words.say("without-region")),
              Html.Cell.text(""),
              countries(others, others.size()),
              Html.Cell.text("")));
    }
    table("regions", heads("region", "records", "countries-with", "countries-without"), rows, html);
  }

  private String region(String country) {
    return words.catalogue().regionOf(country).map(one -> one.code()).orElse("");
  }

  private Html.Cell countries(List<CoverageCell> some, int of) {
    return Html.Cell.of(
        html -> {
          if (of == 0) {
            return;
          }
          html.element("p", words.share(some.size(), of), "class", "share");
          if (!some.isEmpty()) {
            html.open("ul", "class", "countries");
            for (CoverageCell cell : some) {
              html.open("li");
              cells.name(CoverageDimension.COUNTRY, cell, html);
              if (!cell.isGap()) {
                html.text(words.colon());
                cells.count(CoverageDimension.COUNTRY, cell, html);
              }
              html.close("li");
            }
            html.close("ul");
          }
        });
  }

  void evidence(Html html) {
    int all = report.count().orElse(0);
    List<Html.Row> rows = new ArrayList<>();
    for (EvidenceCount level : report.evidence()) {
      int count = level.count().orElse(0);
      boolean known = !anchors.records(level.evidenceLevel()).isEmpty();
      rows.add(
          Html.Row.of(
              Html.Cell.tagged(words.evidence(level.evidenceLevel())),
              Html.Cell.number(
                  body -> {
                    String number = String.valueOf(count);
                    if (known) {
                      body.link(
                          CoverageAnchors.of(level.evidenceLevel()), link -> link.text(number));
                    } else {
                      body.text(number);
                    }
                  }),
              cells.share(count, all)));
    }
    table("evidence", heads("level", "records", "share"), rows, html);
  }

  void recommendations(Html html) {
    CoverageDimension dimension = CoverageDimension.RECOMMENDATION;
    List<Html.Row> rows =
        CoverageFigures.covered(report, dimension).stream()
            .map(
                cell ->
                    Html.Row.of(
                        Html.Cell.of(body -> body.code(cell.code())),
                        Html.Cell.tagged(words.name(dimension, cell)),
                        cells.count(dimension, cell),
                        Html.Cell.of(body -> degrees(cell, body)),
                        cells.best(cell),
                        cells.sure(cell.verification())))
            .toList();
    table(
        "recommendations",
        heads("code", "title", "records", "degree", "best", "verification"),
        rows,
        html);
  }

  private void degrees(CoverageCell cell, Html html) {
    for (CoveringRecords group : cell.coveredBy()) {
      html.open("span", "class", "share");
      html.tagged(words.code("implementation-degree", group.degree()));
      html.text(words.colon() + group.count().orElse(0)).close("span");
    }
  }
}
