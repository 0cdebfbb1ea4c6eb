package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileRules;
import java.util.Set;
import java.util.stream.Collectors;

/** What a profile has to say beside the library: each fault is told once, by the library first. */
final class ProfileFindings {

  /** Those that the library may have told as well: absence, bounds and kinds. */
  private static final Set<String> TWINS =
      Set.of(ProfileRules.PRESENT.id(), ProfileRules.BOUND.id(), ProfileRules.KIND.id());

  private final Set<Pointer> added;

  private ProfileFindings(Set<Pointer> added) {
    this.added = added;
  }

  /** Returns what a profile answers of what a reader found. */
  static ProfileFindings of(CompiledProfile profile, ReadResult<?> result) {
    return new ProfileFindings(
        result.findings().stream()
            .filter(finding -> finding.rule().equals(ReadRules.UNKNOWN_MEMBER.id()))
            .map(Finding::pointer)
            .filter(profile::adds)
            .collect(Collectors.toSet()));
  }

  /** Returns a report without unknown members that the profile adds, each fault told once. */
  ValidationReport within(ValidationReport report) {
    return once(
        ValidationReport.of(
            report.stage(),
            report.findings().stream()
                .filter(
                    finding ->
                        !finding.rule().equals(ReadRules.UNKNOWN_MEMBER.id())
                            || !added.contains(finding.pointer()))
                .toList(),
            report.accepted()));
  }

  /** Returns a report in which nothing is told for the profile that the library tells as well. */
  static ValidationReport once(ValidationReport report) {
    if (report.findings().stream().noneMatch(finding -> TWINS.contains(finding.rule()))) {
      return report;
    }
    Set<Pointer> faulty =
        report.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> !finding.rule().startsWith("PROF-"))
            .map(Finding::pointer)
            .collect(Collectors.toSet());
    return ValidationReport.of(
        report.stage(),
        report.findings().stream()
            .filter(
                finding -> !TWINS.contains(finding.rule()) || !faulty.contains(finding.pointer()))
            .toList(),
        report.accepted());
  }
}
