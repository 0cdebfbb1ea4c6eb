package io.github.copguidelines.settings;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.model.NotSerialized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A review of settings, and of the acceptances of a record, after a run. Add the reports of the run
 * one by one, then get the findings. It does not keep the reports.
 *
 * <p>It reports problems of the settings themselves, such as an unknown rule, without any report
 * too. Not thread-safe.
 */
@NotSerialized
public final class Review {

  /** The greatest number of acceptances reviewed, so that no document can slow down the review. */
  private static final int MOST = 1_000;

  private final LocalDate today;
  private final Set<String> ownRules;
  private final List<Told> told = new ArrayList<>();
  private final List<AcceptanceUse> acceptances = new ArrayList<>();
  private final List<SeverityUse> severities = new ArrayList<>();

  /** A possible finding on one setting. */
  private interface Told {
    Optional<Finding> finding();
  }

  private Review(LocalDate today, Set<String> ownRules) {
    this.today = today;
    this.ownRules = ownRules;
  }

  static Review of(ValidationSettings settings, LocalDate today, Set<String> ownRules) {
    Review review = new Review(today, ownRules);
    review.look(settings.accepted(), Pointer.root().child("accepted"));
    for (int i = 0; i < settings.severities().size(); i++) {
      review.look(settings.severities().get(i), Pointer.root().child("severities").child(i));
    }
    return review;
  }

  /**
   * Returns the findings on acceptances.
   *
   * @param list the place at which they appear in their document
   * @param judged the reports to which they were applied
   * @param ownRules the identifiers of further rules in addition to the library's
   */
  public static List<Finding> ofAcceptances(
      List<Acceptance> acceptances,
      Pointer list,
      Collection<Judged> judged,
      LocalDate today,
      Set<String> ownRules) {
    if (acceptances.isEmpty()) {
      return List.of();
    }
    Review review = new Review(today, ownRules);
    review.look(acceptances, list);
    judged.forEach(review::add);
    return review.findings();
  }

  /** Adds a document of the run, with its report from {@link ValidationSettings#applyTo}. */
  public void add(Judged document) {
    acceptances.forEach(use -> use.add(document));
    severities.forEach(use -> use.add(document));
  }

  /**
   * Returns the findings after the documents so far, with places in the document of the settings.
   * It reports unused acceptances only if a document was validated at the last stage.
   */
  public List<Finding> findings() {
    return told.stream().map(Told::finding).flatMap(Optional::stream).toList();
  }

  private void look(List<Acceptance> all, Pointer list) {
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      look(all.get(i), list.child(i));
    }
  }

  private boolean isKnown(String rule) {
    return RuleBook.knows(rule) || ownRules.contains(rule);
  }

  private void look(Acceptance acceptance, Pointer at) {
    if (!isKnown(acceptance.rule())) {
      tell(SettingsRules.KNOWN.at(at.child("rule")).build());
    } else if (acceptance.reason().isBlank()) {
      unusable(at.child("reason"), "reason");
    } else if (!PlacePattern.isForm(acceptance.pointer())) {
      unusable(at.child("pointer"), "pointer");
    } else if (!SettingsApplier.holds(acceptance, today)) {
      tell(
          SettingsRules.EXPIRED
              .at(at.child("until"))
              .argument("until", acceptance.until().toString())
              .build());
    } else {
      AcceptanceUse use = new AcceptanceUse(acceptance, at);
      acceptances.add(use);
      told.add(use::finding);
    }
  }

  private void tell(Finding finding) {
    told.add(() -> Optional.of(finding));
  }

  private void unusable(Pointer at, String messageCase) {
    tell(SettingsRules.USABLE.at(at).messageCase(SettingsRules.USABLE.id(), messageCase).build());
  }

  private void look(SeveritySetting setting, Pointer at) {
    if (!isKnown(setting.rule())) {
      tell(SettingsRules.KNOWN.at(at.child("rule")).build());
      return;
    }
    SeverityUse use = new SeverityUse(setting, at);
    severities.add(use);
    told.add(use::finding);
  }
}
