package io.github.copguidelines.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.copguidelines.model.LocalizedValue;
import io.github.copguidelines.model.Members;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The findings on one document at one stage, sorted by place and without duplicates.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValidationReport implements LocalizedValue {

  private final Stage stage;
  private final List<Finding> findings;

  private final List<AcceptedFinding> accepted;

  private ValidationReport(Stage stage, List<Finding> findings, List<AcceptedFinding> accepted) {
    this.stage = stage;
    this.findings = findings;
    this.accepted = accepted;
  }

  /** Makes a report. */
  public static ValidationReport of(Stage stage, Collection<Finding> findings) {
    return of(stage, findings, List.of());
  }

  /** Makes a report with separate accepted findings. */
  public static ValidationReport of(
      Stage stage, Collection<Finding> findings, Collection<AcceptedFinding> accepted) {
    return new ValidationReport(
        stage,
        FindingOrder.sorted(findings),
        accepted.stream()
            .distinct()
            .sorted(Comparator.comparing(AcceptedFinding::finding))
            .toList());
  }

  /** Returns the stage at which the document was validated. */
  public Stage stage() {
    return stage;
  }

  /** Returns the findings, sorted. */
  public List<Finding> findings() {
    return findings;
  }

  /** Returns the accepted warnings, sorted; {@link #findings} does not contain them. */
  public List<AcceptedFinding> accepted() {
    return accepted;
  }

  /** Returns a report with each finding, accepted or not, changed by a function. */
  public ValidationReport map(UnaryOperator<Finding> change) {
    return of(
        stage,
        findings.stream().map(change).toList(),
        accepted.stream().map(one -> one.with(change.apply(one.finding()))).toList());
  }

  /** Returns the same for a change that does not affect the order of findings. */
  ValidationReport inOrder(UnaryOperator<Finding> change) {
    return new ValidationReport(
        stage,
        findings.stream().map(change).toList(),
        accepted.stream()
            .map(one -> new AcceptedFinding(change.apply(one.finding()), one.reason(), one.until()))
            .toList());
  }

  /** Returns true if no finding is an error. */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /** Returns the number of findings with a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Returns the messages in a language, in the order of the findings. */
  public List<String> messages(Locale locale) {
    return findings.stream().map(finding -> finding.message(locale)).toList();
  }

  @Override
  public Map<String, @Nullable Object> asMap(Locale locale) {
    return FindingMembers.of(this, locale);
  }

  /**
   * Reads a report from members as {@link #asMap(Locale)} returns them, and ignores others.
   *
   * @throws IllegalArgumentException if a member is missing or has no value of its type, or if
   *     {@code valid} contradicts the findings
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ValidationReport of(Members members) {
    return FindingMembers.report(members.asMap());
  }

  /** Returns the stage, the findings, and any accepted findings. */
  @Override
  public String toString() {
    String apart = accepted.isEmpty() ? "" : ", accepted=" + accepted;
    return "ValidationReport{" + stage.code() + ", " + findings + apart + "}";
  }
}
