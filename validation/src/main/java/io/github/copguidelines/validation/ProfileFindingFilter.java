package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileRules;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports each fault once where a profile and the library both find it, and no unknown member that
 * the profile adds.
 *
 * @param profile the profile of practice records, if there is one
 */
record ProfileFindingFilter(Optional<CompiledProfile> profile) implements ValidationStep {

  /** Those that the library may report as well: absence, bounds and kinds. */
  private static final Set<String> TWINS =
      Set.of(ProfileRules.PRESENT.id(), ProfileRules.BOUND.id(), ProfileRules.KIND.id());

  @Override
  public ValidationReport apply(ValidationInput input, ValidationReport report) {
    if (profile.isEmpty() || input.practiceRecord().isEmpty()) {
      return report;
    }
    Set<Pointer> faulty =
        report.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> !finding.rule().startsWith("PROF-"))
            .filter(finding -> !isAdded(finding))
            .map(Finding::pointer)
            .collect(Collectors.toSet());
    return ValidationReport.of(
        report.stage(),
        report.findings().stream()
            .filter(one -> !isAdded(one))
            .filter(one -> !TWINS.contains(one.rule()) || !faulty.contains(one.pointer()))
            .toList(),
        report.accepted());
  }

  /** Returns true if a finding is on a member that only the profile knows. */
  private boolean isAdded(Finding finding) {
    return finding.rule().equals(ReadRules.UNKNOWN_MEMBER.id())
        && profile.filter(one -> one.adds(finding.pointer())).isPresent();
  }
}
