package io.github.copguidelines.settings;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import java.util.Optional;

/** Tracks whether a changed severity was used in a run, without keeping documents. */
final class SeverityUse {

  private final SeveritySetting setting;
  private final Pointer at;
  private boolean stayed;

  SeverityUse(SeveritySetting setting, Pointer at) {
    this.setting = setting;
    this.at = at;
  }

  void add(Judged document) {
    stayed =
        stayed
            || document.report().findings().stream()
                .filter(finding -> finding.rule().equals(setting.rule()))
                .anyMatch(finding -> finding.severity().compareTo(setting.severity()) < 0);
  }

  Optional<Finding> finding() {
    return stayed
        ? Optional.of(SettingsRules.NOT_LOWERED.at(at.child("severity")).build())
        : Optional.empty();
  }
}
