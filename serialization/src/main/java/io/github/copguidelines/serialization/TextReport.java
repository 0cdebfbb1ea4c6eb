package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.serialization.binding.internal.Lines;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.TextDirection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes reports for people: a summary, and the findings document by document. */
final class TextReport extends ReportWriter {

  private static final String INDENT = "  ";

  private final Locale locale;
  private final Locale spoken;
  private final ReportStyle style;
  private final FindingLine line;

  TextReport(Locale locale, ReportStyle style, boolean streamed) {
    super(streamed);
    this.locale = locale;
    this.spoken = FindingLine.spoken(locale);
    this.style = style;
    this.line = new FindingLine(locale, style);
  }

  @Override
  ReportFrame frame(ReportTotals totals, Optional<ReportedCoverage> coverage, boolean any) {
    return isStreamed()
        ? new ReportFrame("", "\n" + summary(totals))
        : new ReportFrame(summary(totals), "");
  }

  private String summary(ReportTotals totals) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words(
            "report.summary",
            Members.of("documents", totals.documents())
                .with("withoutErrors", totals.withoutErrors())
                .with("errors", totals.count(Severity.ERROR))
                .with("warnings", totals.count(Severity.WARNING))
                .with("stage", totals.stage().orElse("-"))));
    if (totals.unread() > 0) {
      sentences.add(words("report.summary.unread", Members.of("unread", totals.unread())));
    }
    if (totals.count(Severity.INFO) > 0) {
      sentences.add(
          words("report.summary.infos", Members.of("infos", totals.count(Severity.INFO))));
    }
    if (totals.accepted() > 0) {
      sentences.add(words("report.summary.accepted", Members.of("accepted", totals.accepted())));
    }
    String between = spoken.getLanguage().equals("zh") ? "" : " ";
    String summary = style.sentence(String.join(between, sentences), locale) + "\n";
    if (totals.compared()) {
      Members counts = Members.none();
      for (FindingStatus status : FindingStatus.values()) {
        counts = counts.with(status.code(), totals.count(status));
      }
      summary += style.sentence(words("report.summary.compared", counts), locale) + "\n";
    }
    return summary;
  }

  private String words(String key, Members arguments) {
    return TextDirection.isolated(Messages.render(key, arguments, locale), spoken);
  }

  @Override
  String text(DocumentReport document) {
    List<ReportEntry> entries = ReportEntry.of(document).toList();
    if (entries.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    String name = PrintableText.of(document.name());
    lines.add(style.heading(TextDirection.isolatedWhole(name, spoken)));
    Optional<Lines> source = document.source().filter(text -> isShown(document)).map(Lines::new);
    Set<List<Integer>> shown = new HashSet<>();
    for (ReportEntry entry : entries) {
      lines.add(INDENT + line.of(entry.finding(), entry.status()));
      if (entry.acceptance().isPresent()) {
        lines.add(accepted(entry.acceptance().get()));
      } else if (source.isPresent() && !entry.isFixed()) {
        lines.addAll(excerpt(entry.finding(), source.get(), shown));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String accepted(AcceptedFinding one) {
    Members arguments =
        Members.of("until", one.until().toString()).with("reason", PrintableText.of(one.reason()));
    return " ".repeat(11) + style.sentence(words("report.accepted", arguments), locale);
  }

  /**
   * Returns false if a document contains text that should not be repeated; no line of it is then
   * shown.
   */
  private static boolean isShown(DocumentReport document) {
    return ReportEntry.of(document)
        .filter(entry -> !entry.isFixed())
        .map(entry -> entry.finding().rule())
        .noneMatch(RuleBook::concealsText);
  }

  /** Returns the excerpt for a finding; a place with several findings is shown once. */
  private List<String> excerpt(Finding finding, Lines source, Set<List<Integer>> shown) {
    if (finding.line().isEmpty()
        || finding.column().isEmpty()
        || RuleBook.concernsAbsence(finding.rule())) {
      return List.of();
    }
    int number = finding.line().get();
    int column = finding.column().get();
    return shown.add(List.of(number, column))
        ? Excerpt.of(source.line(number), number, column, style)
        : List.of();
  }
}
