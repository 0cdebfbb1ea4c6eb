package io.github.copguidelines.validation;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.validation.check.DocumentRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out what a document seems to lack because a value that is there did not fit.
 *
 * <p>The reader reported the value at its place; that it is missing would be the same fault once
 * more. Each rule says in which places it looks ({@link DocumentRule#searched}). Where a finding
 * lists fields that an object lacks, those that did not fit are taken out of the list.
 *
 * @param checks the checks whose rules made the findings
 */
record MisfitFindingFilter(DocumentChecks checks) implements ValidationStep {

  private static final String FIELDS = "fields";

  @Override
  public ValidationReport apply(ValidationInput input, ValidationReport report) {
    boolean otherVersion =
        input.result().findings().stream()
            .anyMatch(one -> one.rule().equals(ReadRules.VERSION.id()));
    Set<Pointer> places = input.result().misfits();
    if (input.object().isEmpty() || (places.isEmpty() && !otherVersion)) {
      return report;
    }
    Misfits misfits = new Misfits(places, checks.of(input.object().get()).rules());
    return ValidationReport.of(
        report.stage(),
        report.findings().stream()
            .filter(one -> !otherVersion || !isOnVersion(one))
            .flatMap(one -> misfits.without(one).stream())
            .toList(),
        report.accepted());
  }

  /** A version that is not known need not have the form of those that are. */
  private static boolean isOnVersion(Finding finding) {
    return finding.rule().equals(CopRules.FORM.id())
        && finding.messageKey().endsWith(".schema-version");
  }

  /** The values that did not fit in one document, and the rules of its type. */
  private static final class Misfits {

    private final Set<Pointer> places;
    private final Set<Pointer> parents;
    private final List<? extends DocumentRule<?>> rules;
    private final Map<String, Boolean> searched = new HashMap<>();

    Misfits(Set<Pointer> places, List<? extends DocumentRule<?>> rules) {
      this.places = places;
      this.parents =
          places.stream().flatMap(one -> one.parent().stream()).collect(Collectors.toSet());
      this.rules = rules;
    }

    Optional<Finding> without(Finding finding) {
      if (explain(finding)) {
        return Optional.empty();
      }
      return isOfRule(finding) && finding.arguments().asMap().get(FIELDS) instanceof List<?> fields
          ? withoutFields(finding, fields)
          : Optional.of(finding);
    }

    private boolean isOfRule(Finding finding) {
      return rules.stream().anyMatch(rule -> rule.rule().id().equals(finding.rule()));
    }

    private boolean explain(Finding finding) {
      // A constraint of the text, and not a rule.
      if (finding.rule().equals(CopRules.NO_LANGUAGE.id())) {
        return parents.contains(finding.pointer());
      }
      return rules.stream()
          .filter(rule -> rule.rule().id().equals(finding.rule()))
          .flatMap(rule -> rule.searched(finding).stream())
          .anyMatch(place -> searched.computeIfAbsent(place, this::isAnyIn));
    }

    /** Takes out the fields that are there; they belong to the object that has the finding. */
    private Optional<Finding> withoutFields(Finding finding, List<?> fields) {
      Pointer object = finding.pointer().parent().orElseThrow();
      List<String> missing =
          fields.stream()
              .map(String::valueOf)
              .filter(name -> !places.contains(object.child(name)))
              .filter(name -> !explain(requirement(object, name)))
              .toList();
      return missing.isEmpty()
          ? Optional.empty()
          : Optional.of(finding.toBuilder().argument(FIELDS, missing).build());
    }

    /** Returns what a later stage reports of a field that the state of a record promises. */
    private static Finding requirement(Pointer object, String name) {
      return CopRules.REQUIRED
          .at(object.child(name))
          .messageCase(CopRules.REQUIRED.id(), name)
          .build();
    }

    private boolean isAnyIn(String place) {
      List<String> wanted = Pointer.parse(place).segments();
      return places.stream().anyMatch(one -> leadsTo(one.segments(), wanted));
    }
  }

  /** Returns true if a place is one that is searched, or what such a place is part of. */
  private static boolean leadsTo(List<String> parts, List<String> wanted) {
    if (parts.size() > wanted.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!wanted.get(i).equals("*") && !wanted.get(i).equals(parts.get(i))) {
        return false;
      }
    }
    return true;
  }
}
