package io.github.copguidelines.service;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.report.ReportedFinding;
import java.util.List;
import java.util.Locale;

/**
 * Says that a record was kept, and what somebody should look at all the same.
 *
 * @param id the record's identifier
 * @param stage the stage at which it has no errors
 * @param findings warnings and notes
 */
record Receipt(String id, Stage stage, List<ReportedFinding> findings) {

  /**
   * Returns the findings with their messages in a language, in the form of the library's reports.
   */
  static List<ReportedFinding> told(ValidationReport report, Locale locale) {
    return report.findings().stream().map(finding -> told(finding, locale)).toList();
  }

  private static ReportedFinding told(Finding finding, Locale locale) {
    return ReportedFinding.builder()
        .rule(finding.rule())
        .severity(finding.severity())
        .pointer(finding.pointer().toString())
        .line(finding.line())
        .column(finding.column())
        .messageKey(finding.messageKey())
        .message(finding.message(locale))
        .build();
  }
}
