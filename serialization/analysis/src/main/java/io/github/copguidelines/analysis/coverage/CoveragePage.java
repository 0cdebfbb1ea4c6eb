package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.Html;
import java.util.ArrayList;
import java.util.List;

/** A coverage report as one page of HTML: its frame, and the order of its parts. */
final class CoveragePage {

  private final CoverageReport report;
  private final CoverageWords words;
  private final Html html;

  private CoveragePage(CoverageReport report, CoverageWords words) {
    this.report = report;
    this.words = words;
    this.html = new Html(words.locale());
  }

  static String of(CoverageReport report, CoverageWords words) {
    CoveragePage page = new CoveragePage(report, words);
    page.write();
    return page.html.toString();
  }

  private void write() {
    CoverageAnchors anchors = new CoverageAnchors(report);
    CoverageTables tables = new CoverageTables(report, words, anchors);
    CoverageLists lists = new CoverageLists(report, words, anchors);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("summary", tables::summary));
    parts.add(new Part("heat-map", tables::heatMap));
    parts.add(new Part("audiences", tables::audiences));
    parts.add(new Part("risks", tables::risks));
    parts.add(new Part("regions", tables::regions));
    parts.add(new Part("topics", tables::topics));
    parts.add(new Part("evidence", tables::evidence));
    parts.add(new Part("stages", tables::stages));
    parts.add(new Part("recommendations", tables::recommendations));
    parts.add(new Part("gaps", lists::gaps));
    if (report.comparison().isPresent()) {
      parts.add(new Part("comparison", lists::comparison));
    }
    parts.add(new Part("numbers", lists::numbers));
    parts.add(new Part("record-list", lists::records));
    head();
    contents(parts);
    html.open("main", "id", "content", "tabindex", "-1").line();
    for (Part part : parts) {
      String heading = "h-" + part.key();
      html.open("section", "aria-labelledby", heading).line();
      html.element("h2", words.say(part.key()), "id", heading).line();
      part.body().write(html);
      html.close("section").line();
    }
    html.close("main").line().open("footer").line();
    html.element("p", words.say("own")).line();
    html.close("footer").line().close("body").line().close("html").line();
  }

  private void head() {
    String title = words.say("title");
    html.begin(title, styles(), words.say("skip"));
    html.open("header").line().element("h1", title).line();
    html.open("p").text(words.say("records", Members.of("records", report.count().orElse(0))));
    report
        .date()
        .ifPresent(
            date -> html.text(" ").text(words.say("date", Members.of("date", date.toString()))));
    html.close("p").line();
    html.element("p", words.say("absence"), "class", "note").line();
    if (words.isDraft()) {
      html.element("p", words.say("draft")).line();
    }
    html.close("header").line();
  }

  private void contents(List<Part> parts) {
    html.open("nav", "aria-labelledby", "h-contents").line();
    html.element("h2", words.say("contents"), "id", "h-contents").line().open("ul").line();
    for (Part part : parts) {
      html.open("li").link("h-" + part.key(), link -> link.text(words.say(part.key()))).close("li");
      html.line();
    }
    html.close("ul").line().close("nav").line();
  }

  /** Returns the styles, which contain no character with a meaning in XML. */
  static String styles() {
    return Html.styles(CoveragePage.class.getResourceAsStream("coverage.css"));
  }

  /** A part of the page under a heading with a key. */
  private record Part(String key, Body body) {}

  /** Writes a part. */
  private interface Body {
    void write(Html html);
  }
}
