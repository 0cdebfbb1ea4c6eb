package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.ValidationReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out what a record seems to lack because something that is there did not fit.
 *
 * <p>What did not fit has been told at its place; that it is missing would be the same fault once
 * more. Which places a rule looks for something in is told here, with {@code *} for any entry of a
 * list: where one of them, or what it is part of, did not fit, the rule has nothing to say.
 */
final class MisfitFindingFilter {

  private static final String FIELDS = "fields";

  private static final Map<String, List<Pointer>> SEARCHED =
      Map.ofEntries(
          entry(CopRules.REQUIRED.id() + ".references", "/references/*/url"),
          entry(CopRules.REQUIRED.id() + ".results", "/results/*/value"),
          entry(CopRules.REGION.id(), "/ituRegions/*"),
          entry(CopRules.EVENTS.id() + ".chain", "/events/*"),
          entry(CopRules.EVENTS.id() + ".status", "/events/*"),
          entry(
              CopRules.SAFEGUARDING.id() + ".missing",
              "/safeguardingDeclaration/statements/*/code"),
          entry(
              CopRules.EVIDENCE.id(),
              "/evaluation/*/type",
              "/evaluation/*/evaluator",
              "/evaluation/*/finding",
              "/results/*",
              "/transferability/replicatedIn/*"),
          entry(CopRules.AUDIENCE_FIT.id(), "/audiences/*"),
          entry(CopRules.TRANSFER.id(), "/cost", "/lessons/*", "/transferability"),
          entry(CopRules.REFERENCE.id() + ".dangling", "/references/*/id"),
          entry(CopRules.AGES.id(), "/audiences/*"),
          entry(CopRules.COVERAGE.id(), "/countries/*", "/ituRegions/*"));

  private final Set<Pointer> places;

  /** What has something that did not fit right in it. */
  private final Set<Pointer> around;

  /** The rules and messages whose places hold something that did not fit. */
  private final Set<String> searched;

  private MisfitFindingFilter(Set<Pointer> places) {
    this.places = places;
    this.around = places.stream().flatMap(one -> one.parent().stream()).collect(Collectors.toSet());
    this.searched =
        SEARCHED.entrySet().stream()
            .filter(
                entry ->
                    places.stream()
                        .anyMatch(
                            place -> entry.getValue().stream().anyMatch(it -> leadsTo(place, it))))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  private static Map.Entry<String, List<Pointer>> entry(String key, String... places) {
    return Map.entry(key, Stream.of(places).map(Pointer::parse).toList());
  }

  /** Returns the report without what only repeats that a value of the document did not fit. */
  static ValidationReport apply(ValidationInput input, ValidationReport report) {
    boolean otherVersion =
        input.result().findings().stream()
            .anyMatch(one -> one.rule().equals(ReadRules.VERSION.id()));
    Set<Pointer> misfits = input.result().misfits();
    if (input.object().isEmpty() || (misfits.isEmpty() && !otherVersion)) {
      return report;
    }
    MisfitFindingFilter filter = new MisfitFindingFilter(misfits);
    return ValidationReport.of(
        report.stage(),
        report.findings().stream()
            .filter(one -> !otherVersion || !isOnVersion(one))
            .flatMap(one -> filter.without(one).stream())
            .toList(),
        report.accepted());
  }

  /** A version that is not known need not have the form of those that are. */
  private static boolean isOnVersion(Finding finding) {
    return finding.rule().equals(CopRules.FORM.id())
        && finding.messageKey().endsWith(".schema-version");
  }

  private Optional<Finding> without(Finding finding) {
    String rule = finding.rule();
    if (rule.equals(CopRules.STATUS.id())) {
      return without(finding, Pointer.root());
    }
    if (rule.equals(CopRules.RESULT_NUMBER.id()) || rule.equals(CopRules.COST.id())) {
      return without(finding, finding.pointer().parent().orElseThrow());
    }
    boolean ofText =
        rule.equals(CopRules.NO_LANGUAGE.id()) || rule.equals(CopRules.PUBLICATION.id());
    return (ofText && around.contains(finding.pointer()))
            || searched.contains(rule)
            || searched.contains(finding.messageKey())
        ? Optional.empty()
        : Optional.of(finding);
  }

  /** Takes out of the fields that an object lacks those that are there. */
  private Optional<Finding> without(Finding finding, Pointer object) {
    if (!(finding.arguments().asMap().get(FIELDS) instanceof List<?> fields)) {
      return Optional.of(finding);
    }
    List<String> missing =
        fields.stream()
            .map(String::valueOf)
            .filter(name -> !places.contains(object.child(name)))
            .filter(name -> !searched.contains(CopRules.REQUIRED.id() + "." + name))
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(finding.toBuilder().argument(FIELDS, missing).build());
  }

  /** Returns true if a place is one that is searched, or what such a place is part of. */
  private static boolean leadsTo(Pointer place, Pointer searched) {
    List<String> parts = place.segments();
    List<String> wanted = searched.segments();
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
