package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.settings.Acceptance;
import io.github.copguidelines.settings.Judged;
import io.github.copguidelines.settings.Review;
import io.github.copguidelines.settings.SettingsRules;
import io.github.copguidelines.settings.ValidationSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies settings and the acceptances of a practice record, and reports the acceptances that have
 * no effect.
 *
 * @param settings the settings
 * @param clock gives the day on which acceptances must still hold
 * @param ownRules the identifiers of rules that are known next to those of the library
 */
record AppliedSettings(ValidationSettings settings, Clock clock, Set<String> ownRules)
    implements ValidationStep {

  private static final String READING = "READ-";
  private static final String FIELD = "FIELD-";

  @Override
  public ValidationReport apply(ValidationInput input, ValidationReport report) {
    LocalDate today = LocalDate.now(clock);
    Optional<String> id = input.practiceRecord().map(PracticeRecord::id);
    List<Acceptance> accepted =
        input.practiceRecord().map(PracticeRecord::accepted).orElse(List.of());
    ValidationReport applied = settings.applyTo(report, id, accepted, today);
    List<Finding> ofAcceptances =
        Review.ofAcceptances(
            accepted,
            Pointer.root().child("accepted"),
            List.of(new Judged(id, applied)),
            today,
            ownRules);
    return with(
        applied,
        ofAcceptances.stream()
            // Without a reader, it is not known what it would have found.
            .filter(one -> input.isRead() || !isOfReading(one, accepted))
            .<Finding>map(
                one -> one.toBuilder().pointer(input.result().toDocument(one.pointer())).build())
            .toList());
  }

  private static boolean isOfReading(Finding finding, List<Acceptance> accepted) {
    return finding.rule().equals(SettingsRules.MET.id())
        && accepted.get(Integer.parseInt(finding.pointer().last())).rule().startsWith(READING);
  }

  /** Adds what the constraints do not report at the same places. */
  private static ValidationReport with(ValidationReport report, List<Finding> more) {
    if (more.isEmpty()) {
      return report;
    }
    List<Finding> all = new ArrayList<>(report.findings());
    Set<Pointer> reported =
        report.findings().stream()
            .filter(finding -> finding.rule().startsWith(FIELD))
            .map(Finding::pointer)
            .collect(Collectors.toSet());
    more.stream().filter(finding -> !reported.contains(finding.pointer())).forEach(all::add);
    return ValidationReport.of(report.stage(), all, report.accepted());
  }
}
