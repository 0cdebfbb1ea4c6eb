package io.github.copguidelines.validation;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.protection.NamedCountries;
import io.github.copguidelines.validation.protection.PersonalDataRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds personal data, links and unsafe characters in values that no object holds, since they did
 * not fit.
 *
 * @param limit how many findings are kept
 */
record UnboundValueValidator(int limit) implements ValidationStep {

  @Override
  public ValidationReport apply(ValidationInput input, ValidationReport report) {
    if (input.result().unbound().isEmpty() || input.isOtherDocument()) {
      return report;
    }
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(ofUnbound(input).report(input.stage()).findings());
    all.addAll(ofMisreadCountries(input));
    return ValidationReport.of(report.stage(), all, report.accepted());
  }

  private Findings ofUnbound(ValidationInput input) {
    ReadResult<? extends Extensible> result = input.result();
    Findings findings = new Findings(limit);
    String known = result.toOptional().map(PersonalDataRule::contactOf).orElse("");
    for (Unbound one : result.unbound()) {
      String contact = known.isEmpty() ? contact(one.value()) : known;
      Findings within = new Findings(limit);
      PersonalDataRule.checkUnbound(
          one.value(), in(one.pointer()), contact, input.scanner(), input.stage(), within);
      findings.addAll(within, place -> result.toDocument(one, place));
    }
    return findings;
  }

  /**
   * Looks again through an object whose countries did not all fit into it, and returns what is
   * found with these; most of it is known already.
   */
  private List<Finding> ofMisreadCountries(ValidationInput input) {
    return input
        .object()
        .filter(one -> !NamedCountries.of(one).containsAll(NamedCountries.of(input.result())))
        .map(one -> again(DocumentChecks.typeOf(one), one, input))
        .orElse(List.of());
  }

  private <E extends Extensible> List<Finding> again(
      Class<E> type, Extensible document, ValidationInput input) {
    Findings findings = new Findings(limit);
    Stage stage = input.stage();
    new PersonalDataRule<>(type).check(type.cast(document), input.scanner(), stage, findings);
    return input.result().report(findings.report(stage)).findings().stream()
        .filter(one -> one.rule().equals(CopRules.PERSONAL_DATA.id()))
        .toList();
  }

  /** Returns the type of the object that a value lies in, where that matters. */
  private static Class<?> in(Pointer place) {
    if (place.equals(Pointer.root())) {
      return PracticeRecord.class;
    }
    return place.segments().get(0).equals("publicContact") ? PublicContact.class : Unbound.class;
  }

  /** The address of the public contact may appear anywhere, in a record that was not made too. */
  private static String contact(@Nullable Object value) {
    return value instanceof Map<?, ?> record
            && record.get("publicContact") instanceof Map<?, ?> contact
            && contact.get("email") instanceof String email
        ? email
        : "";
  }
}
