package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports in numbers; not thread-safe while it is added to. */
final class ReportNumbers {

  /** The rule that is broken by what could not be read or judged. */
  private static final String UNREAD = "RULE-002";

  private long documents;
  private long unread;
  private long withoutErrors;
  private long accepted;
  private boolean compared;
  private Optional<Stage> stage = Optional.empty();
  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
  private final Map<FindingStatus, Long> statuses = new EnumMap<>(FindingStatus.class);

  ReportNumbers() {}

  ReportNumbers(List<DocumentReport> reports) {
    reports.forEach(report -> add(of(report)));
  }

  static ReportNumbers of(DocumentReport document) {
    ReportNumbers numbers = new ReportNumbers();
    numbers.documents = 1;
    numbers.withoutErrors = document.report().isValid() ? 1 : 0;
    numbers.unread =
        document.report().findings().stream().anyMatch(ReportNumbers::isUnread) ? 1 : 0;
    numbers.accepted = document.report().accepted().size();
    numbers.compared = document.comparison().isPresent();
    numbers.stage = Optional.of(document.report().stage());
    for (Severity severity : Severity.values()) {
      numbers.severities.put(severity, document.report().count(severity));
    }
    for (FindingStatus status : FindingStatus.values()) {
      numbers.statuses.put(status, count(document, status));
    }
    return numbers;
  }

  /** Returns the numbers of a file that is none of the documents: only its findings count. */
  static ReportNumbers beside(DocumentReport file) {
    ReportNumbers numbers = of(file);
    numbers.documents = 0;
    numbers.withoutErrors = 0;
    return numbers;
  }

  private static long count(DocumentReport document, FindingStatus status) {
    return document
        .comparison()
        .map(
            earlier ->
                status == FindingStatus.FIXED
                    ? earlier.fixed().size()
                    : document.report().findings().stream()
                        .filter(finding -> earlier.status(finding) == status)
                        .count())
        .orElse(0L);
  }

  void add(ReportNumbers others) {
    documents += others.documents;
    withoutErrors += others.withoutErrors;
    unread += others.unread;
    accepted += others.accepted;
    compared |= others.compared;
    others.severities.forEach((severity, count) -> severities.merge(severity, count, Long::sum));
    others.statuses.forEach((status, count) -> statuses.merge(status, count, Long::sum));
    if (stage.isEmpty() || others.stage.filter(stage.get()::includes).isEmpty()) {
      stage = others.stage.or(() -> stage);
    }
  }

  long documents() {
    return documents;
  }

  long withoutErrors() {
    return withoutErrors;
  }

  /** Returns how many of the documents could not be read or judged. */
  long unread() {
    return unread;
  }

  static boolean isUnread(Finding finding) {
    return finding.rule().equals(UNREAD);
  }

  long accepted() {
    return accepted;
  }

  /** Returns whether there was an earlier run. */
  boolean compared() {
    return compared;
  }

  long count(Severity severity) {
    return severities.getOrDefault(severity, 0L);
  }

  long count(FindingStatus status) {
    return statuses.getOrDefault(status, 0L);
  }

  /** Returns the latest stage that a document was judged at. */
  Optional<String> stage() {
    return stage.map(Stage::code);
  }
}
