package io.github.copguidelines.validation.code;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.ModelWalk;
import io.github.copguidelines.vocabulary.Countries;
import jakarta.validation.constraints.Pattern;

/** Every country in a document is an assigned ISO 3166-1 code. */
final class CountryCodeRule<T extends Extensible> implements DocumentRule<T> {

  private final Class<T> type;

  CountryCodeRule(Class<T> type) {
    this.type = type;
  }

  @Override
  public Rule rule() {
    return CopRules.COUNTRY;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    ModelWalk.walk(
        document,
        type,
        new ModelWalk.Visitor() {
          @Override
          public void value(Property property, Object value, Pointer at) {
            if (value instanceof String code && isCountry(property) && isUnassigned(code)) {
              findings.add(rule().at(at).argument("country", code));
            }
          }
        });
  }

  private static boolean isCountry(Property property) {
    Pattern form = property.annotatedType().getAnnotation(Pattern.class);
    return form != null && form.regexp().equals(Forms.COUNTRY);
  }

  /** A code of another form is reported by the constraint on it. */
  private static boolean isUnassigned(String code) {
    return !Countries.isAssigned(code) && code.matches(Forms.COUNTRY);
  }
}
