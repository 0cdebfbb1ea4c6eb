package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** Texts of a document are no code of messages, with an expression language or without one. */
@Tag("expression-language")
class CodeInMessagesTest {

  private static final List<String> CODE =
      List.of(
          "${7*7}", "#{7*7}", "{min}", "{max}", "{0}", "{FIELD-001}", "\\${7*7}", "%s%n", "'{'");

  /** A record with a text in fields where it does not fit, and as name of a field. */
  private static PracticeRecord record(String text) {
    return PracticeRecord.builder()
        .id(text)
        .schemaVersion(text)
        .language(text)
        .licence(text)
        .title(LocalizedText.of("en", "t").with(text, "Title").with(text.strip() + "-x", text))
        .addKeywords(text, text)
        .addCountries(text)
        .addImplementations(Implementation.builder().code(text).build())
        .addReferences(Reference.builder().id(text).language(text).url(text).build())
        .build();
  }

  /** Returns what is found for a text, each message with the text taken out as if it were none. */
  private static List<String> ours(String text, Locale locale) {
    return Samples.VALIDATOR.validate(record(text), Stage.SUBMISSION).findings().stream()
        .map(finding -> finding.rule() + " " + finding.message(locale).replace(text, "TEXT"))
        .sorted()
        .toList();
  }

  private static List<String> standard(String text) {
    return JakartaValidators.PLAIN.validate(record(text), Stage.Submission.class).stream()
        .map(ConstraintViolation::getMessage)
        .map(message -> message.replace(text, "TEXT"))
        .sorted()
        .toList();
  }

  /** Returns a text of the same length that is no code; one of punctuation alone if the code is. */
  private static String harmless(String code) {
    String letters = code.chars().anyMatch(Character::isLetterOrDigit) ? "?a.b" : "?";
    return letters.repeat(code.length()).substring(0, code.length());
  }

  @Example
  void ourMessagesAreThoseOfATextThatIsNoCode() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
      for (String code : CODE) {
        String harmless = harmless(code);
        List<String> messages = ours(code, locale);
        assertTrue(messages.size() > 10, messages::toString);
        assertTrue(messages.stream().noneMatch(one -> one.contains("49")), messages::toString);
        assertEquals(ours(harmless, locale), messages, code);
      }
    }
  }

  @Example
  void messagesOfAStandardValidatorAreToo() {
    for (String code : CODE) {
      List<String> messages = standard(code);
      assertTrue(messages.size() > 5, messages::toString);
      assertEquals(standard(harmless(code)), messages, code);
    }
  }
}
