package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The findings of one run, bounded; not thread-safe. */
public final class Findings {

  private final int limit;
  private final List<Finding> found = new ArrayList<>();
  private boolean more;

  public Findings(int limit) {
    this.limit = Math.max(1, limit);
  }

  /** Adds a finding, or only notes that there are more. */
  public void add(Finding.Builder finding) {
    if (isFull()) {
      more = true;
    } else {
      found.add(finding.build());
    }
  }

  /** Adds the findings of another run with the same limit, each at another place. */
  public void addAll(Findings others, UnaryOperator<Pointer> place) {
    for (Finding finding : others.found) {
      add(finding.toBuilder().pointer(place.apply(finding.pointer())));
    }
    more |= others.more;
  }

  /** Returns true if no more findings are kept, so that looking for them is pointless. */
  public boolean isFull() {
    return found.size() >= limit;
  }

  /**
   * Returns the report; the last of the findings makes room for the one that says there are more.
   */
  public ValidationReport report(Stage stage) {
    if (more) {
      found.set(limit - 1, Limits.FINDINGS.at(Pointer.root()).argument("max", limit).build());
    }
    return ValidationReport.of(stage, found);
  }
}
