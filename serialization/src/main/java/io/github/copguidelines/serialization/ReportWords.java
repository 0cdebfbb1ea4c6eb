package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.TextDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences of the reports that people read, in one language. Immutable and thread-safe. */
final class ReportWords {

  private final Locale locale;

  ReportWords(Locale locale) {
    this.locale = locale;
  }

  String of(String key) {
    return of(key, Members.none());
  }

  private String of(String key, Members arguments) {
    return TextDirection.isolated(
        Messages.render(key, arguments, locale), FindingLine.spoken(locale));
  }

  /** Returns the space between two sentences. */
  String between() {
    return FindingLine.spoken(locale).getLanguage().equals("zh") ? "" : " ";
  }

  /** Returns the counts of all documents and, after an earlier run, what became of its findings. */
  List<String> summary(ReportTotals totals) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        of(
            "report.summary",
            Members.of("documents", totals.documents())
                .with("withoutErrors", totals.withoutErrors())
                .with("errors", totals.count(Severity.ERROR))
                .with("warnings", totals.count(Severity.WARNING))
                .with("stage", totals.stage().orElse("-"))));
    if (totals.unread() > 0) {
      sentences.add(of("report.summary.unread", Members.of("unread", totals.unread())));
    }
    if (totals.count(Severity.INFO) > 0) {
      sentences.add(of("report.summary.infos", Members.of("infos", totals.count(Severity.INFO))));
    }
    if (totals.accepted() > 0) {
      sentences.add(of("report.summary.accepted", Members.of("accepted", totals.accepted())));
    }
    List<String> lines = new ArrayList<>(List.of(String.join(between(), sentences)));
    if (totals.compared()) {
      Members counts = Members.none();
      for (FindingStatus status : FindingStatus.values()) {
        counts = counts.with(status.code(), totals.count(status));
      }
      lines.add(of("report.summary.compared", counts));
    }
    return lines;
  }

  /** Returns the counts of one document. */
  String counts(ValidationReport report) {
    return of(
        "report.counts",
        Members.of("errors", report.count(Severity.ERROR))
            .with("warnings", report.count(Severity.WARNING))
            .with("infos", report.count(Severity.INFO)));
  }

  /** Returns in how many documents a rule has how many findings. */
  String counts(RuleCount rule, ReportTotals totals) {
    return counts(rule.documents(), rule.findings(), totals);
  }

  /** Returns in how many documents a message appears how many times. */
  String counts(MessageCount message, ReportTotals totals) {
    return counts(message.documents(), message.findings(), totals);
  }

  private String counts(long documents, long findings, ReportTotals totals) {
    return of(
        "report.rule",
        Members.of("documents", documents)
            .with("all", totals.documents())
            .with("findings", findings));
  }

  /** Returns the title of a rule, as a sentence. */
  String title(RuleCount rule) {
    return PrintableText.of(RuleBook.title(rule.rule(), locale));
  }

  /** Returns in how many of the documents a message appears. */
  String share(MessageCount message, ReportTotals totals) {
    return of(
        "coverage-report.share",
        Members.of("covered", message.documents()).with("of", totals.documents()));
  }

  /** Returns a message with its field; where the messages have nothing in common, the field. */
  String message(MessageCount message) {
    String text = message.message();
    return text.isEmpty() ? message.field().orElse("") : labelled(message.field(), text);
  }

  /** Returns a message after the label of its field. */
  String labelled(Optional<String> field, String message) {
    return field
        .map(
            label ->
                Messages.render(
                    "report.field", Members.of("field", label).with("message", message), locale))
        .orElse(message);
  }

  String accepted(AcceptedFinding one) {
    return of(
        "report.accepted",
        Members.of("until", one.until().toString()).with("reason", PrintableText.of(one.reason())));
  }

  /** Returns how many are not listed. */
  String more(long count) {
    return of("report.more", Members.of("count", count));
  }
}
