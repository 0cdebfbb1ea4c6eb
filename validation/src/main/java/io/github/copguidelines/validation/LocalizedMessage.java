package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * The message of a finding in one language, rendered when an interpolator asks for it.
 *
 * <p>The message bundle of each language consists of the parameter for that language, so that the
 * interpolator, which alone knows the locale, chooses.
 */
record LocalizedMessage(Finding finding, Locale locale) {

  private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  static void addTo(HibernateConstraintValidatorContext context, Finding finding) {
    for (String language : LANGUAGES) {
      context.addMessageParameter(
          "finding_" + language, new LocalizedMessage(finding, Locale.forLanguageTag(language)));
    }
  }

  @Override
  public String toString() {
    return finding.message(locale);
  }
}
