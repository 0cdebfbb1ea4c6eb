package io.github.copguidelines.validation.code;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.programme.Measure;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.WalkingRule;
import io.github.copguidelines.vocabulary.OpenCode;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Codes appear in their lists: of recommendations it is an error where one does not, of open lists,
 * whose other codes are kept, a warning. No measure implements a recommendation twice.
 *
 * <p>The codes of evidence are of many lists; those that begin like a recommendation of the
 * catalogue are taken for one.
 *
 * <p>A message never repeats a code of an open list, which can be any text.
 */
final class KnownCodeRule<T extends Extensible> extends WalkingRule<T> {

  private final List<String> codes;
  private final Set<String> recommendations;
  private final Set<String> prefixes;

  KnownCodeRule(Class<T> type, Catalogue catalogue) {
    super(CopRules.CODE, type);
    this.codes = catalogue.recommendations().stream().map(Recommendation::code).toList();
    this.recommendations = Set.copyOf(codes);
    this.prefixes = codes.stream().map(KnownCodeRule::prefix).collect(Collectors.toSet());
  }

  @Override
  protected void value(Property property, Object value, Pointer at, Findings findings) {
    if (value instanceof OpenCode code && !code.isKnown()) {
      findings.add(
          NearestCode.suggest(
              rule().at(at).severity(Severity.WARNING),
              rule(),
              "open-list",
              code.code(),
              known(code)));
    }
  }

  @Override
  protected void object(Extensible object, Pointer at, Findings findings) {
    if (object instanceof Measure measure) {
      measure(measure.implementations(), at.child("implements"), findings);
    } else if (object instanceof Evidence one) {
      evidence(one.codes(), at.child("codes"), findings);
    }
  }

  private void measure(List<Implementation> links, Pointer at, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < links.size() && !findings.isFull(); i++) {
      String code = links.get(i).code();
      if (!seen.add(code)) {
        findings.add(CopRules.DISTINCT.at(at.child(i)));
      } else if (isUnknown(code)) {
        findings.add(recommendation(code, at.child(i).child("code")));
      }
    }
  }

  private void evidence(List<String> named, Pointer at, Findings findings) {
    for (int i = 0; i < named.size() && !findings.isFull(); i++) {
      String code = named.get(i);
      // The constraint on the list tells of one that stands twice.
      if (named.indexOf(code) == i && isUnknown(code) && prefixes.contains(prefix(code))) {
        findings.add(recommendation(code, at.child(i)));
      }
    }
  }

  private Finding.Builder recommendation(String code, Pointer at) {
    return NearestCode.suggest(rule().at(at), rule(), "recommendation", code, codes);
  }

  private static String prefix(String code) {
    return code.substring(0, code.indexOf('-'));
  }

  /** A code of another form is reported by the constraint on it. */
  private boolean isUnknown(String code) {
    return !recommendations.contains(code) && code.matches(Forms.RECOMMENDATION_CODE);
  }

  private static List<String> known(OpenCode code) {
    List<? extends OpenCode> list =
        code instanceof OrganisationType ? OrganisationType.known() : Stakeholder.known();
    return list.stream().map(OpenCode::code).toList();
  }
}
