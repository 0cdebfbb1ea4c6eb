package io.github.copguidelines.finding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The findings about one document at one stage, sorted by place, each told once.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValidationReport {

  private final Stage stage;
  private final List<Finding> findings;

  private ValidationReport(Stage stage, List<Finding> findings) {
    this.stage = stage;
    this.findings = findings;
  }

  /** Makes a report. */
  public static ValidationReport of(Stage stage, Collection<Finding> findings) {
    return new ValidationReport(stage, List.copyOf(new TreeSet<>(findings)));
  }

  /** Returns the stage that the document was judged at. */
  public Stage stage() {
    return stage;
  }

  /** Returns the findings, sorted. */
  public List<Finding> findings() {
    return findings;
  }

  /** Returns true if no finding is an error. */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /** Returns how many findings have a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Returns the messages in a language, in the order of the findings. */
  public List<String> in(Locale locale) {
    return findings.stream().map(finding -> finding.message(locale)).toList();
  }

  /** Returns the stage and the findings. */
  @Override
  public String toString() {
    return "ValidationReport{" + stage.code() + ", " + findings + "}";
  }
}
