package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Messages of violations where an application has an implementation of the expression language, and
 * where it has none.
 *
 * <p>The tests with the tag run twice, without one and, the second time, with one.
 */
@Tag("expression-language")
class ExpressionLanguageTest {

  @Test
  void itIsOnTheClassPathInTheRunThatIsForIt() throws ClassNotFoundException {
    String implementation = "org.glassfish.expressly.ExpressionFactoryImpl";
    if (JakartaValidators.EXPRESSION_LANGUAGE) {
      assertEquals(implementation, Class.forName(implementation).getName());
    } else {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(implementation));
      assertThrows(ValidationException.class, Validation::buildDefaultValidatorFactory);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void messagesAreThoseOfFindingsInTheLocaleOfTheValidator(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language.equals("fr") ? "ar" : "fr"));
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure().defaultLocale(locale);
    if (!JakartaValidators.EXPRESSION_LANGUAGE) {
      configuration.messageInterpolator(
          new ParameterMessageInterpolator(Set.of(locale), locale, false));
    }
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      var violations = factory.getValidator().validate(Samples.draft().toBuilder().id("?").build());
      assertEquals(
          JakartaValidators.findings(violations).stream()
              .map(finding -> finding.message(locale))
              .sorted()
              .toList(),
          violations.stream().map(ConstraintViolation::getMessage).sorted().toList());
      assertEquals(
          1,
          violations.stream().filter(one -> one.getPropertyPath().toString().equals("id")).count());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${7*7}", "#{7*7}", "{finding_en}", "{id}", "\\${7*7}", "\\{id\\}", "a $ b \\ c"})
  void textOfAMessageIsNeverEvaluated(String code) {
    OwnRule rule =
        OwnRule.of(
            Rule.warning("ACME-001"),
            LocalizedText.of("en", "{text}"),
            (record, found) ->
                found.accept(Rule.warning("ACME-001").at(Pointer.root()).argument("text", code)));
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.ENGLISH)
            .constraintValidatorPayload(CopValidator.with(Samples.CATALOGUE).withRule(rule));
    if (!JakartaValidators.EXPRESSION_LANGUAGE) {
      configuration.messageInterpolator(new ParameterMessageInterpolator());
    }
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      PracticeRecord record = Samples.draft();
      List<String> messages =
          factory.getValidator().validate(record).stream()
              .filter(one -> CopConstraints.findingOf(one).orElseThrow().rule().equals("ACME-001"))
              .map(ConstraintViolation::getMessage)
              .toList();
      assertEquals(List.of(code), messages);
    }
  }
}
