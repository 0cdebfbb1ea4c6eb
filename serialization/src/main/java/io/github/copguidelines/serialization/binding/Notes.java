package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What one reading of a document has to say; used by one thread. */
public final class Notes {

  private final int most;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<Pointer> unbound = new LinkedHashSet<>();

  /** Starts with nothing to say, and stops listening at the limit of findings. */
  public Notes(Limits limits) {
    this.most = limits.findings();
  }

  /** Takes down a finding; the one beyond the limit says that more were left out. */
  public void add(Finding finding) {
    if (findings.size() < most) {
      findings.add(finding);
    } else if (findings.size() == most) {
      findings.add(Limits.FINDINGS.at(Pointer.root()).argument("max", most).build());
    }
  }

  /** Takes down that the value at a place did not fit. */
  void unbound(Pointer at) {
    unbound.add(at);
  }

  /** Forgets that values at a place or below it did not fit, since another stands for them. */
  void forget(Pointer at) {
    unbound.removeIf(place -> place.isWithin(at));
  }

  /** Returns the findings in the order in which they were made. */
  public Collection<Finding> findings() {
    return findings;
  }

  /** Returns the places of the values that did not fit. */
  public Collection<Pointer> unbound() {
    return unbound;
  }

  /** Returns the first finding that is an error. */
  public Optional<Finding> firstError() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
  }
}
