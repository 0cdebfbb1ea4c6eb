package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.settings.Judged;
import io.github.copguidelines.settings.Review;
import io.github.copguidelines.settings.SettingsRules;
import io.github.copguidelines.settings.ValidationSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report with settings and the record's own acceptances applied.
 *
 * @param report the report
 * @param record the record
 * @param ofAcceptances what there is to say about the acceptances, at their places in the record
 */
record Settled(ValidationReport report, PracticeRecord record, List<Finding> ofAcceptances) {

  private static final String READING = "READ-";
  private static final String FIELD = "FIELD-";

  static Settled of(
      ValidationReport report,
      PracticeRecord record,
      ValidationSettings settings,
      LocalDate today,
      Set<String> ownRules) {
    ValidationReport applied =
        settings.applyTo(report, Optional.of(record.id()), record.accepted(), today);
    List<Finding> ofAcceptances =
        Review.ofAcceptances(
            record.accepted(),
            Pointer.root().child("accepted"),
            List.of(new Judged(Optional.of(record.id()), applied)),
            today,
            ownRules);
    return new Settled(applied, record, ofAcceptances);
  }

  /** Returns the report on an object; whether it was well read is not known. */
  ValidationReport ofObject() {
    return with(ofAcceptances.stream().filter(finding -> !isOfReading(finding)).toList());
  }

  private boolean isOfReading(Finding finding) {
    if (!finding.rule().equals(SettingsRules.MET.id())) {
      return false;
    }
    int index = Integer.parseInt(finding.pointer().last());
    return record.accepted().get(index).rule().startsWith(READING);
  }

  /** Returns the report on a document, with places in it. */
  ValidationReport ofDocument(ReadResult<?> result) {
    return with(
        ofAcceptances.stream()
            .<Finding>map(
                finding ->
                    finding.toBuilder().pointer(result.toDocument(finding.pointer())).build())
            .toList());
  }

  /** Adds what the constraints do not tell of the same places. */
  private ValidationReport with(List<Finding> more) {
    if (more.isEmpty()) {
      return report;
    }
    List<Finding> all = new ArrayList<>(report.findings());
    Set<Pointer> told =
        report.findings().stream()
            .filter(finding -> finding.rule().startsWith(FIELD))
            .map(Finding::pointer)
            .collect(Collectors.toSet());
    more.stream().filter(finding -> !told.contains(finding.pointer())).forEach(all::add);
    return ValidationReport.of(report.stage(), all, report.accepted());
  }
}
