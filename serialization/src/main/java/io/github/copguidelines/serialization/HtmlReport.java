package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.text.PrintableText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reports as one page of HTML: the summary, the findings by rule, and the findings by document. */
final class HtmlReport extends ReportWriter {

  /** More would be more than a browser shows. */
  static final int MOST_DOCUMENTS = 1_000;

  /** Replaced by the number of the document. */
  private static final String NUMBER = "\u0000";

  /** A list of as many is shown; a longer one on demand. */
  private static final int SHORT = 3;

  private final Locale locale;
  private final Locale spoken;
  private final FindingLine line;
  private final ReportWords words;
  private final Function<String, Optional<String>> pages;

  HtmlReport(Locale locale, Function<String, Optional<String>> pages) {
    super(false);
    this.locale = locale;
    this.spoken = FindingLine.spoken(locale);
    this.line = new FindingLine(locale, ReportStyle.plain());
    this.words = new ReportWords(locale);
    this.pages = pages;
  }

  @Override
  Optional<RuleCounts> counts() {
    return Optional.of(new RuleCounts(locale));
  }

  @Override
  ReportFrame frame(ReportTotals totals, Optional<ReportedCoverage> coverage, boolean any) {
    Html html = new Html(spoken);
    String title = words.of("report.title");
    html.begin(
        title,
        Html.styles(HtmlReport.class.getResourceAsStream("report.css")),
        words.of("coverage-report.skip"));
    html.element("h1", title).line();
    words.summary(totals).forEach(line -> html.element("p", line, "class", "note").line());
    List<RuleCount> rules = totals.byRule().sorted();
    boolean several = totals.documents() > 1;
    if (any && several) {
      contents(rules, totals, html);
    }
    html.open("main", "id", "content", "tabindex", "-1").line();
    Html end = new Html(spoken);
    int left = totals.byRule().documents() - MOST_DOCUMENTS;
    if (left > 0) {
      end.element("p", words.more(left)).line();
    }
    rules(rules, totals, several ? html : end); // one document first has its findings
    if (any) {
      html.element("h2", words.of("report.by-document"), "id", "documents").line();
    }
    end.close("main").line().close("body").line().close("html").line();
    return new ReportFrame(html.toString(), end.toString());
  }

  private void contents(List<RuleCount> rules, ReportTotals totals, Html html) {
    html.open("nav", "aria-labelledby", "contents").line();
    html.element("h2", words.of("coverage-report.contents"), "id", "contents").line();
    html.open("ul").line();
    for (RuleCount rule : rules) {
      html.open("li");
      severity(rule.severity().code(), html);
      html.link(anchor(rule.severity().code(), rule.rule()), link -> link.text(words.title(rule)));
      html.element("span", words.counts(rule, totals), "class", "counts").close("li").line();
    }
    html.open("li").link("documents", link -> link.text(words.of("report.by-document")));
    html.close("li").line().close("ul").line().close("nav").line();
  }

  private void severity(String code, Html html) {
    html.element("span", line.word("report.severity." + code), "class", code).text(" ");
  }

  private static String anchor(String severity, String rule) {
    return severity + "-" + rule.replaceAll("[^A-Za-z0-9-]", "_");
  }

  private void rules(List<RuleCount> rules, ReportTotals totals, Html html) {
    boolean several = totals.documents() > 1;
    if (!rules.isEmpty()) {
      html.element("h2", words.of(several ? "report.by-rule" : "report.rules")).line();
    }
    for (RuleCount rule : rules) {
      String severity = rule.severity().code();
      html.open("section").line().open("h3", "id", anchor(severity, rule.rule()));
      severity(severity, html);
      html.code(PrintableText.of(rule.rule())).text(" ").text(words.title(rule)).close("h3").line();
      if (several && rule.messages().size() > 1) {
        html.element("p", words.counts(rule, totals)).line();
      }
      if (several) {
        messages(rule, totals, html);
      }
      pages
          .apply(rule.rule())
          .ifPresent(
              page -> {
                html.open("details").element("summary", words.of("report.explanation")).line();
                RuleExplanation.write(page, html);
                html.close("details").line();
              });
      html.close("section").line();
    }
  }

  private void messages(RuleCount rule, ReportTotals totals, Html html) {
    html.open("ul").line();
    for (MessageCount message : rule.messages()) {
      html.open("li").text(words.message(message));
      List<MessageCount.Place> places = message.places();
      html.open("details", "class", "places", "open", places.size() > SHORT ? "" : "open");
      html.element("summary", words.counts(message, totals)).open("ul").line();
      for (MessageCount.Place place : places) {
        html.open("li");
        html.link("d-" + place.number(), link -> name(place.name(), link)).close("li").line();
      }
      if (message.documents() > places.size()) {
        html.element("li", words.more(message.documents() - places.size())).line();
      }
      html.close("ul").close("details").close("li").line();
    }
    if (rule.others() > 0) {
      html.element("li", words.more(rule.others())).line();
    }
    html.close("ul").line();
  }

  private static void name(String name, Html html) {
    html.element("span", PrintableText.of(name), "dir", "ltr");
  }

  @Override
  String text(DocumentReport document) {
    List<ReportEntry> entries = ReportEntry.ranked(document);
    if (entries.isEmpty()) {
      return "";
    }
    Html html = new Html(spoken);
    html.open("section").line().raw("<h3 id=\"d-" + NUMBER + "\">");
    name(document.name(), html);
    html.close("h3").line().element("p", words.counts(document.report())).line();
    html.open("ul", "class", "findings").line();
    DocumentLines source = new DocumentLines(document);
    entries.forEach(entry -> entry(entry, source, html));
    return html.close("ul").line().close("section").line().toString();
  }

  private void entry(ReportEntry entry, DocumentLines source, Html html) {
    String severity = entry.finding().severity().code();
    String rule = entry.finding().rule();
    html.open("li");
    severity(severity, html);
    if (entry.isOpen()) {
      html.link(anchor(severity, rule), link -> link.code(PrintableText.of(rule))).text(" ");
    } else {
      html.code(PrintableText.of(rule)).text(" ");
    }
    entry
        .status()
        .ifPresent(
            status -> html.element("em", line.word("report.status." + status.code())).text(" "));
    String message = Html.escaped(line.message(entry.finding()));
    html.raw(entry.isOpen() ? RuleCounts.marked(entry.finding(), message) : message).text(" ");
    html.element("span", line.place(entry.finding()), "class", "place");
    entry.acceptance().ifPresent(one -> html.element("p", words.accepted(one)));
    List<String> excerpt = source.excerpt(entry, ReportStyle.plain());
    if (!excerpt.isEmpty() && entry.finding().severity() != Severity.INFO) {
      html.element("pre", String.join("\n", excerpt), "dir", "ltr");
    }
    html.close("li").line();
  }

  @Override
  String numbered(String text, ReportTotals totals) {
    int number = totals.byRule().documents();
    return number > MOST_DOCUMENTS ? "" : text.replace(NUMBER, String.valueOf(number));
  }

  @Override
  String complete(String texts, ReportTotals totals) {
    return totals.byRule().complete(texts, words.of("report.above"), Html::escaped);
  }
}
