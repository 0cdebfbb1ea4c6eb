package io.github.copguidelines.settings;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Tracks the findings that an acceptance matches in a run, without keeping documents. */
final class AcceptanceUse {

  private final Acceptance acceptance;
  private final Pointer at;
  private final Acceptances alone = new Acceptances();
  private boolean used;
  private boolean last;
  private boolean error;

  AcceptanceUse(Acceptance acceptance, Pointer at) {
    this.acceptance = acceptance;
    this.at = at;
    alone.addAll(List.of(acceptance));
  }

  void add(Judged document) {
    if (error || !Acceptances.isAbout(acceptance, document.record())) {
      return;
    }
    last |= document.report().stage().includes(SettingsRules.MET.stage());
    error =
        document.report().findings().stream()
            .anyMatch(finding -> finding.severity() == Severity.ERROR && meets(finding, document));
    used =
        used
            || document.report().accepted().stream()
                .map(AcceptedFinding::finding)
                .anyMatch(finding -> meets(finding, document));
  }

  private boolean meets(Finding finding, Judged document) {
    return alone.of(finding, document.record()).isPresent();
  }

  Optional<Finding> finding() {
    if (error) {
      return Optional.of(SettingsRules.ERRORS_STAY.at(at).build());
    }
    return used || !last ? Optional.empty() : Optional.of(SettingsRules.MET.at(at).build());
  }
}
