package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.serialization.binding.Lines;
import io.github.copguidelines.text.TextDirection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reports for people: the summary first, then the findings document by document. */
final class TextReport {

  private static final String INDENT = "  ";

  private final Locale locale;
  private final Locale spoken;
  private final ReportStyle style;
  private final FindingLine line;
  private final StringBuilder text = new StringBuilder();

  private TextReport(FindingLine line, Locale locale, ReportStyle style) {
    this.locale = locale;
    this.spoken = FindingLine.spoken(locale);
    this.style = style;
    this.line = line;
  }

  static String of(List<DocumentReport> reports, Locale locale, ReportStyle style) {
    TextReport report = new TextReport(new FindingLine(locale, style), locale, style);
    report.summary(new ReportNumbers(reports));
    for (DocumentReport document : reports) {
      report.document(document);
    }
    return report.text.toString();
  }

  /** Returns one document of a report. */
  static String document(
      DocumentReport document, FindingLine line, Locale locale, ReportStyle style) {
    TextReport report = new TextReport(line, locale, style);
    report.document(document);
    return report.text.toString();
  }

  /** Returns the summary of a report. */
  static String summary(ReportNumbers numbers, Locale locale, ReportStyle style) {
    TextReport report = new TextReport(new FindingLine(locale, style), locale, style);
    report.summary(numbers);
    return report.text.toString();
  }

  private void summary(ReportNumbers numbers) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words(
            "report.summary",
            Members.of("documents", numbers.documents())
                .with("withoutErrors", numbers.withoutErrors())
                .with("errors", numbers.count(Severity.ERROR))
                .with("warnings", numbers.count(Severity.WARNING))
                .with("stage", numbers.stage().orElse("-"))));
    if (numbers.unread() > 0) {
      sentences.add(words("report.summary.unread", Members.of("unread", numbers.unread())));
    }
    if (numbers.count(Severity.INFO) > 0) {
      sentences.add(
          words("report.summary.infos", Members.of("infos", numbers.count(Severity.INFO))));
    }
    if (numbers.accepted() > 0) {
      sentences.add(words("report.summary.accepted", Members.of("accepted", numbers.accepted())));
    }
    String between = spoken.getLanguage().equals("zh") ? "" : " ";
    add(style.sentence(String.join(between, sentences), locale));
    if (numbers.compared()) {
      Members counts = Members.none();
      for (FindingStatus status : FindingStatus.values()) {
        counts = counts.with(status.code(), numbers.count(status));
      }
      add(style.sentence(words("report.summary.compared", counts), locale));
    }
  }

  private String words(String key, Members arguments) {
    return TextDirection.isolated(Messages.render(key, arguments, locale), spoken);
  }

  private void document(DocumentReport document) {
    List<Finding> fixed = document.comparison().map(Comparison::fixed).orElse(List.of());
    List<AcceptedFinding> accepted = document.report().accepted();
    if (document.report().findings().isEmpty() && accepted.isEmpty() && fixed.isEmpty()) {
      return;
    }
    add("");
    String name = ReportWriter.printable(document.name());
    add(style.heading(TextDirection.isolatedWhole(name, spoken)));
    Optional<Lines> lines = document.source().filter(text -> isShown(document)).map(Lines::new);
    Set<List<Integer>> shown = new HashSet<>();
    for (Finding finding : document.report().findings()) {
      add(INDENT + line.of(finding, document.comparison().map(one -> one.status(finding))));
      lines.ifPresent(source -> excerpt(finding, source, shown));
    }
    for (AcceptedFinding one : accepted) {
      add(INDENT + line.of(one.finding(), document.comparison().map(c -> c.status(one.finding()))));
      accepted(one);
    }
    for (Finding finding : fixed) {
      add(INDENT + line.of(finding, Optional.of(FindingStatus.FIXED)));
    }
  }

  private void accepted(AcceptedFinding one) {
    Members arguments =
        Members.of("until", one.until().toString())
            .with("reason", ReportWriter.printable(one.reason()));
    add(" ".repeat(11) + style.sentence(words("report.accepted", arguments), locale));
  }

  /** A document with a text that should not be repeated is not shown at all. */
  private static boolean isShown(DocumentReport document) {
    return Stream.concat(
            document.report().findings().stream(),
            document.report().accepted().stream().map(AcceptedFinding::finding))
        .map(Finding::rule)
        .noneMatch(RuleBook::concealsText);
  }

  /** A place is shown once, however much is wrong with it. */
  private void excerpt(Finding finding, Lines source, Set<List<Integer>> shown) {
    if (finding.line().isPresent()
        && finding.column().isPresent()
        && !RuleBook.concernsAbsence(finding.rule())) {
      int number = finding.line().get();
      int column = finding.column().get();
      if (shown.add(List.of(number, column))) {
        Excerpt.of(source.line(number), number, column, style).forEach(this::add);
      }
    }
  }

  private void add(String oneLine) {
    text.append(oneLine).append('\n');
  }
}
