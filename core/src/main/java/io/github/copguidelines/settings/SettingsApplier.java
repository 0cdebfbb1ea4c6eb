package io.github.copguidelines.settings;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies settings to reports. */
final class SettingsApplier {

  private SettingsApplier() {}

  static ValidationReport apply(
      ValidationSettings settings,
      ValidationReport report,
      Optional<String> record,
      Collection<Acceptance> ofRecord,
      LocalDate today) {
    if (ofRecord.isEmpty() && settings.accepted().isEmpty() && settings.severities().isEmpty()) {
      return report;
    }
    Map<String, Severity> severities = new HashMap<>();
    settings.severities().forEach(one -> severities.put(one.rule(), one.severity()));
    Acceptances own = new Acceptances();
    own.addAll(holding(ofRecord, today));
    Acceptances set = new Acceptances();
    set.addAll(holding(settings.accepted(), today));

    List<Finding> findings = new ArrayList<>();
    List<AcceptedFinding> accepted = new ArrayList<>(report.accepted());
    for (Finding given : report.findings()) {
      Finding finding = changed(given, severities.get(given.rule()));
      Optional<AcceptedFinding> met =
          finding.severity() == Severity.ERROR
              ? Optional.empty()
              : accepted(finding, own.of(finding, record), true)
                  .or(() -> accepted(finding, set.of(finding, record), false));
      met.ifPresentOrElse(accepted::add, () -> findings.add(finding));
    }
    return ValidationReport.of(report.stage(), findings, accepted);
  }

  private static Optional<AcceptedFinding> accepted(
      Finding finding, Optional<Acceptance> met, boolean inDocument) {
    return met.map(one -> new AcceptedFinding(finding, one.reason(), one.until(), inDocument));
  }

  static boolean holds(Acceptance acceptance, LocalDate today) {
    return !acceptance.until().latest().isBefore(today);
  }

  private static List<Acceptance> holding(Collection<Acceptance> acceptances, LocalDate today) {
    return acceptances.stream().filter(acceptance -> holds(acceptance, today)).toList();
  }

  private static Finding changed(Finding finding, @Nullable Severity severity) {
    if (severity == null || severity == finding.severity()) {
      return finding;
    }
    boolean lower = severity.compareTo(finding.severity()) > 0;
    boolean fixed =
        finding.severity() == Severity.ERROR || RuleBook.isOfSafeguarding(finding.rule());
    return lower && fixed ? finding : finding.toBuilder().severity(severity).build();
  }
}
