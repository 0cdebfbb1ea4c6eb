package io.github.copguidelines.settings;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What there is to say about settings, and about the acceptances of a record, after a run. */
public final class Review {

  /** More are not looked at, so that no document can make the looking long. */
  private static final int MOST = 1_000;

  private final Collection<Judged> judged;
  private final LocalDate today;
  private final Set<String> ownRules;

  private Review(Collection<Judged> judged, LocalDate today, Set<String> ownRules) {
    this.judged = judged;
    this.today = today;
    this.ownRules = ownRules;
  }

  static List<Finding> of(
      ValidationSettings settings,
      Collection<Judged> judged,
      LocalDate today,
      Set<String> ownRules) {
    Review review = new Review(judged, today, ownRules);
    List<Finding> findings = review.of(settings.accepted(), Pointer.root().child("accepted"));
    for (int i = 0; i < settings.severities().size(); i++) {
      review
          .ofSeverity(settings.severities().get(i), Pointer.root().child("severities").child(i))
          .ifPresent(findings::add);
    }
    return List.copyOf(findings);
  }

  /**
   * Returns what there is to say about acceptances.
   *
   * @param list the place at which they stand in their document
   * @param judged the reports that they were applied to
   * @param ownRules the identifiers of rules that are known beside the library's
   */
  public static List<Finding> ofAcceptances(
      List<Acceptance> acceptances,
      Pointer list,
      Collection<Judged> judged,
      LocalDate today,
      Set<String> ownRules) {
    return acceptances.isEmpty()
        ? List.of()
        : new Review(judged, today, ownRules).of(acceptances, list);
  }

  private List<Finding> of(List<Acceptance> acceptances, Pointer list) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, acceptances.size()); i++) {
      of(acceptances.get(i), list.child(i)).ifPresent(findings::add);
    }
    return findings;
  }

  private boolean isKnown(String rule) {
    return RuleBook.knows(rule) || ownRules.contains(rule);
  }

  private Optional<Finding> of(Acceptance acceptance, Pointer at) {
    if (!isKnown(acceptance.rule())) {
      return Optional.of(SettingsRules.KNOWN.at(at.child("rule")).build());
    }
    if (acceptance.reason().isBlank()) {
      return unusable(at.child("reason"), "reason");
    }
    if (!PlacePattern.isForm(acceptance.pointer())) {
      return unusable(at.child("pointer"), "pointer");
    }
    if (!Settling.holds(acceptance, today)) {
      return Optional.of(
          SettingsRules.EXPIRED
              .at(at.child("until"))
              .argument("until", acceptance.until().toString())
              .build());
    }
    return ofUse(acceptance, at);
  }

  private static Optional<Finding> unusable(Pointer at, String messageCase) {
    return Optional.of(
        SettingsRules.USABLE.at(at).messageCase(SettingsRules.USABLE.id(), messageCase).build());
  }

  private Optional<Finding> ofUse(Acceptance acceptance, Pointer at) {
    Acceptances one = new Acceptances();
    one.addAll(List.of(acceptance));
    boolean used = false;
    boolean last = false;
    for (Judged document : judged) {
      if (!Acceptances.isAbout(acceptance, document.record())) {
        continue;
      }
      last |= document.report().stage().includes(SettingsRules.MET.stage());
      for (Finding finding : document.report().findings()) {
        if (finding.severity() == Severity.ERROR
            && one.of(finding, document.record()).isPresent()) {
          return Optional.of(SettingsRules.ERRORS_STAY.at(at).build());
        }
      }
      used |=
          document.report().accepted().stream()
              .map(AcceptedFinding::finding)
              .anyMatch(finding -> one.of(finding, document.record()).isPresent());
    }
    return used || !last ? Optional.empty() : Optional.of(SettingsRules.MET.at(at).build());
  }

  private Optional<Finding> ofSeverity(SeveritySetting setting, Pointer at) {
    if (!isKnown(setting.rule())) {
      return Optional.of(SettingsRules.KNOWN.at(at.child("rule")).build());
    }
    boolean stayed =
        judged.stream()
            .flatMap(document -> document.report().findings().stream())
            .filter(finding -> finding.rule().equals(setting.rule()))
            .anyMatch(finding -> finding.severity().compareTo(setting.severity()) < 0);
    return stayed
        ? Optional.of(SettingsRules.NOT_LOWERED.at(at.child("severity")).build())
        : Optional.empty();
  }
}
