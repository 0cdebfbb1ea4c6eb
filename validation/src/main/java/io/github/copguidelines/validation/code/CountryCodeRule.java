package io.github.copguidelines.validation.code;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.WalkingRule;
import io.github.copguidelines.vocabulary.Countries;
import jakarta.validation.constraints.Pattern;

/** Every country in a document is an assigned ISO 3166-1 code. */
final class CountryCodeRule<T extends Extensible> extends WalkingRule<T> {

  CountryCodeRule(Class<T> type) {
    super(CopRules.COUNTRY, type);
  }

  @Override
  protected void value(Property property, Object value, Pointer at, Findings findings) {
    if (value instanceof String code && isCountry(property) && isUnassigned(code)) {
      findings.add(rule().at(at).argument("country", code));
    }
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
