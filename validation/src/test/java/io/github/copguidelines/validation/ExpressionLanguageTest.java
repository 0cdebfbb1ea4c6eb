package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is different where an application has an implementation of the expression language.
 *
 * <p>The tests with the tag run twice, without one and, the second time, with one.
 */
@Tag("expression-language")
class ExpressionLanguageTest {

  private static final boolean PRESENT = Boolean.getBoolean("cop.expressionLanguage");

  /** A configuration with the application's own messages, told only of the accessors. */
  private static final HibernateValidatorConfiguration WITH_STANDARD_MESSAGES =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .getterPropertySelectionStrategy(CopConstraints.accessors());

  @Test
  void itIsOnTheClassPathInTheRunThatIsForIt() throws ClassNotFoundException {
    String implementation = "org.glassfish.expressly.ExpressionFactoryImpl";
    if (PRESENT) {
      assertEquals(implementation, Class.forName(implementation).getName());
    } else {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(implementation));
    }
  }

  @Test
  void standardMessagesNeedItAndTheVerdictsDoNot() {
    if (!PRESENT) {
      assertThrows(ValidationException.class, () -> WITH_STANDARD_MESSAGES.buildValidatorFactory());
      return;
    }
    try (ValidatorFactory factory = WITH_STANDARD_MESSAGES.buildValidatorFactory()) {
      for (PracticeRecord record : RandomRecords.some(50)) {
        assertEquals(
            places(CopConstraintsTest.STANDARD, record), places(factory.getValidator(), record));
        factory
            .getValidator()
            .validate(record, Stage.Publication.class)
            .forEach(one -> assertFalse(one.getMessage().startsWith("{"), one.getMessage()));
      }
    }
  }

  private static List<String> places(Validator validator, PracticeRecord record) {
    return validator.validate(record, Stage.Publication.class).stream()
        .map(violation -> CopConstraints.pointerOf(violation).toString())
        .sorted()
        .toList();
  }
}
