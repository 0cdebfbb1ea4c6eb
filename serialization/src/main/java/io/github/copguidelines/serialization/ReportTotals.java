package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The totals of the documents of a report; not thread-safe. */
final class ReportTotals {

  /** The rule that reports documents that could not be read or validated. */
  private static final String UNREAD = "RULE-002";

  private final Optional<RuleCounts> byRule;
  private long documents;
  private long unread;
  private long withoutErrors;
  private long accepted;
  private boolean compared;
  private Optional<Stage> stage = Optional.empty();
  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private final Map<FindingStatus, Long> statuses = new EnumMap<>(FindingStatus.class);
  private final SortedSet<String> rules = new TreeSet<>();
  private final List<Object> failures = new ArrayList<>();

  /** Starts with no documents; their findings are counted by rule where the form shows that. */
  ReportTotals(Optional<RuleCounts> byRule) {
    this.byRule = byRule;
  }

  /** Adds a document. */
  void add(DocumentReport document) {
    documents++;
    withoutErrors += document.report().isValid() ? 1 : 0;
    addBeside(document);
  }

  /** Adds a file that is not a document: only its findings count. */
  void addBeside(DocumentReport file) {
    byRule.ifPresent(counts -> counts.add(file));
    ValidationReport report = file.report();
    unread += report.findings().stream().anyMatch(ReportTotals::isUnread) ? 1 : 0;
    accepted += report.accepted().size();
    compared |= file.comparison().isPresent();
    if (stage.isEmpty() || !stage.get().includes(report.stage())) {
      stage = Optional.of(report.stage());
    }
    report.findings().forEach(finding -> severities.merge(finding.severity(), 1L, Long::sum));
    ReportEntry.of(file)
        .forEach(
            entry -> {
              rules.add(entry.finding().rule());
              entry
                  .status()
                  .filter(status -> entry.acceptance().isEmpty())
                  .ifPresent(status -> statuses.merge(status, 1L, Long::sum));
            });
  }

  long documents() {
    return documents;
  }

  long withoutErrors() {
    return withoutErrors;
  }

  /** Returns the number of documents that could not be read or validated. */
  long unread() {
    return unread;
  }

  /** Returns the findings by rule, in the forms that show them so. */
  RuleCounts byRule() {
    return byRule.orElseThrow();
  }

  /** Returns the rules of all findings, including accepted and fixed ones. */
  SortedSet<String> rules() {
    return Collections.unmodifiableSortedSet(rules);
  }

  void addFailures(List<Object> notifications) {
    failures.addAll(notifications);
  }

  /**
   * Returns the notifications of documents that could not be read or validated, if the format has
   * them.
   */
  List<Object> failures() {
    return Collections.unmodifiableList(failures);
  }

  static boolean isUnread(Finding finding) {
    return finding.rule().equals(UNREAD);
  }

  long accepted() {
    return accepted;
  }

  /** Returns true if there was an earlier run. */
  boolean compared() {
    return compared;
  }

  long count(Severity severity) {
    return severities.getOrDefault(severity, 0L);
  }

  long count(FindingStatus status) {
    return statuses.getOrDefault(status, 0L);
  }

  /** Returns the latest stage at which a document was validated. */
  Optional<String> stage() {
    return stage.map(Stage::code);
  }
}
