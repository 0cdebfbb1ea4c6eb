package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Messages;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * The message of a finding in one language, rendered when an interpolator asks for it.
 *
 * <p>The message bundle of each language consists of the parameter for that language, so that the
 * interpolator, which alone knows the locale, chooses.
 */
record LocalizedMessage(Finding finding, Locale locale) {

  static void addTo(HibernateConstraintValidatorContext context, Finding finding) {
    for (Locale language : Messages.languages()) {
      context.addMessageParameter(
          "finding_" + language.toLanguageTag(), new LocalizedMessage(finding, language));
    }
  }

  @Override
  public String toString() {
    return finding.message(locale);
  }
}
