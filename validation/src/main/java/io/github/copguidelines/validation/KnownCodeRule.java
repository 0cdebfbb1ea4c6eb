package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.vocabulary.OpenCode;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.List;
import java.util.Set;

/**
 * Codes stand in their lists: of recommendations it is an error where one does not, of open lists,
 * whose other codes are kept, a warning.
 *
 * <p>A message never repeats a code of an open list, which can be any text.
 */
final class KnownCodeRule<T extends Extensible> implements DocumentRule<T> {

  private final List<String> codes;
  private final Set<String> recommendations;
  private final Class<T> type;

  KnownCodeRule(Class<T> type, Catalogue catalogue) {
    this.type = type;
    this.codes = catalogue.recommendations().stream().map(Recommendation::code).toList();
    this.recommendations = Set.copyOf(codes);
  }

  @Override
  public Rule rule() {
    return CopRules.CODE;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    ModelWalk.walk(
        document,
        type,
        new ModelWalk.Visitor() {
          @Override
          public void value(Property property, Object value, Pointer at) {
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
          public void object(Extensible object, Pointer at) {
            if (object instanceof Implementation link && isUnknown(link.code())) {
              findings.add(
                  NearestCode.suggest(
                      rule().at(at.child("code")), rule(), "recommendation", link.code(), codes));
            }
          }
        });
  }

  /** A code of another form is told by the constraint on it. */
  private boolean isUnknown(String code) {
    return !recommendations.contains(code) && code.matches(Forms.RECOMMENDATION_CODE);
  }

  private static List<String> known(OpenCode code) {
    List<? extends OpenCode> list =
        code instanceof OrganisationType ? OrganisationType.known() : Stakeholder.known();
    return list.stream().map(OpenCode::code).toList();
  }
}
