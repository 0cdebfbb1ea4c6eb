package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The messages of our own constraints for validators with an interpolator of their own: copies of
 * those of findings. {@code mvn -q -pl validation -am test -Dtest=ContributorMessagesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcop.contributor.write=true} writes them anew.
 */
class ContributorMessagesTest {

  private static final Path HERE = Path.of("src/main/resources");
  private static final Path FINDINGS =
      Path.of("../core/src/main/resources/io/github/copguidelines/finding");

  private static final List<String> KEYS =
      List.of(
          "FIELD-002", "FIELD-006", "FIELD-006.repeated", "FIELD-007", "FIELD-008", "FIELD-009");

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return properties;
  }

  /** Returns them with escapes, which are read alike whatever encoding the reader takes. */
  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c))
        .collect(Collectors.joining());
  }

  /**
   * One without a language is for all others; with only that, the system's would come before it.
   */
  @ParameterizedTest
  @ValueSource(strings = {"", "ar", "en", "es", "fr", "ru", "zh"})
  void theyAreThoseOfFindings(String language) throws IOException {
    Properties findings =
        properties(
            FINDINGS.resolve("messages_" + (language.isEmpty() ? "en" : language) + ".properties"));
    StringBuilder expected =
        new StringBuilder("# Copies of the messages of findings; see ContributorMessagesTest.\n");
    KEYS.forEach(
        key ->
            expected
                .append(key)
                .append('=')
                .append(escaped(findings.getProperty(key)))
                .append('\n'));
    Path file =
        HERE.resolve(
            "ContributorValidationMessages"
                + (language.isEmpty() ? "" : "_" + language)
                + ".properties");
    if (Boolean.getBoolean("cop.contributor.write")) {
      Files.writeString(file, expected);
    }

    assertEquals(expected.toString(), Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void aValidatorWithItsOwnInterpolatorTellsThem(String language) {
    PracticeRecord record =
        Samples.draft().toBuilder()
            .title(Samples.text("abc").with("EN", " "))
            .language("?")
            .addKeywords("a", "a")
            .build();
    Locale locale = Locale.forLanguageTag(language);
    Locale other = Locale.forLanguageTag(language.equals("fr") ? "ar" : "fr");
    // Before the default is another, which the factory would keep.
    Set<String> ours =
        CopConstraintsTest.STANDARD.validate(record, Stage.Draft.class).stream()
            .filter(violation -> violation.getMessageTemplate().startsWith("{FIELD-"))
            .map(
                violation ->
                    StandardMessages.finding(violation.getMessageTemplate().replaceAll("[{}]", ""))
                        .argument("min", 5)
                        .argument("max", 150)
                        .build()
                        .message(locale)
                        // which marks of direction do not reach
                        .replaceAll("[\u2066\u2069]", ""))
            .collect(Collectors.toSet());
    Locale before = Locale.getDefault();
    Locale.setDefault(other);
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(locale)
            .getterPropertySelectionStrategy(CopConstraints.accessors())
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
            .buildValidatorFactory()) {
      Set<String> told =
          factory.getValidator().validate(record, Stage.Draft.class).stream()
              .filter(violation -> violation.getMessageTemplate().startsWith("{FIELD-"))
              .map(ConstraintViolation::getMessage)
              .collect(Collectors.toSet());
      assertTrue(ours.size() >= 5, ours::toString);
      assertEquals(ours, told);
    } finally {
      Locale.setDefault(before);
    }
  }
}
