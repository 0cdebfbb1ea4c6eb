package io.github.copguidelines.serialization;

import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.TextDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes reports for people: a summary, and the findings document by document. */
final class TextReport extends ReportWriter {

  private static final String INDENT = "  ";
  private static final String BELOW = " ".repeat(11);

  private final Locale locale;
  private final Locale spoken;
  private final ReportStyle style;
  private final FindingLine line;
  private final ReportWords words;

  TextReport(Locale locale, ReportStyle style, boolean streamed) {
    super(streamed);
    this.locale = locale;
    this.spoken = FindingLine.spoken(locale);
    this.style = style;
    this.line = new FindingLine(locale, style);
    this.words = new ReportWords(locale);
  }

  @Override
  ReportFrame frame(ReportTotals totals, Optional<ReportedCoverage> coverage, boolean any) {
    return isStreamed()
        ? new ReportFrame("", "\n" + summary(totals))
        : new ReportFrame(summary(totals), "");
  }

  private String summary(ReportTotals totals) {
    StringBuilder summary = new StringBuilder();
    words.summary(totals).forEach(line -> summary.append(sentence(line)).append('\n'));
    List<RuleCount> rules = totals.byRule().sorted();
    if (totals.documents() > 1 && !rules.isEmpty()) {
      summary.append('\n').append(style.heading(words.of("report.by-rule"))).append('\n');
      rules.forEach(rule -> summary.append(rule(rule, totals)));
    }
    return summary.toString();
  }

  private String rule(RuleCount rule, ReportTotals totals) {
    StringBuilder lines = new StringBuilder(INDENT).append(line.start(rule));
    lines.append(sentence(words.counts(rule, totals))).append(words.between());
    lines.append(sentence(words.title(rule))).append('\n');
    for (MessageCount message : rule.messages()) {
      lines.append(BELOW).append(sentence(words.share(message, totals))).append(INDENT);
      lines.append(sentence(words.message(message))).append('\n');
    }
    if (rule.others() > 0) {
      lines.append(BELOW).append(sentence(words.more(rule.others()))).append('\n');
    }
    return lines.toString();
  }

  @Override
  Optional<RuleCounts> counts() {
    return Optional.of(new RuleCounts(locale));
  }

  @Override
  String complete(String texts, ReportTotals totals) {
    return totals.byRule().complete(texts, words.of("report.above"), text -> text);
  }

  private String sentence(String text) {
    return style.sentence(text, locale);
  }

  @Override
  String text(DocumentReport document) {
    List<ReportEntry> entries = ReportEntry.ranked(document);
    if (entries.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    String name = PrintableText.of(document.name());
    lines.add(style.heading(TextDirection.isolatedWhole(name, spoken)));
    DocumentLines source = new DocumentLines(document);
    for (ReportEntry entry : entries) {
      boolean marked = !isStreamed() && entry.isOpen();
      lines.add(INDENT + line.of(entry.finding(), entry.status(), marked));
      entry.acceptance().ifPresent(one -> lines.add(BELOW + sentence(words.accepted(one))));
      lines.addAll(source.excerpt(entry, style));
    }
    return String.join("\n", lines) + "\n";
  }
}
