package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.CostAmount;
import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

@Tag("expression-language")
class CopConstraintsTest {

  private static final ValidatorFactory FACTORY =
      CopConstraints.configure(Validation.byProvider(HibernateValidator.class).configure())
          .buildValidatorFactory();
  static final Validator STANDARD = FACTORY.getValidator();

  @Example
  void messagesOfTheModelAreOurs() {
    PracticeRecord record =
        Samples.draft().toBuilder()
            .schemaVersion(Optional.empty())
            .id("Not an id")
            .title(Samples.text("abc").with("EN", "A title"))
            .language("?")
            .version(0)
            .addKeywords("a", "a")
            .addAllObjectives(Collections.nCopies(11, Samples.text("One place.")))
            .cost(
                Cost.builder()
                    .year(10_000)
                    .setUp(CostAmount.builder().amount(BigDecimal.ONE.negate()).build())
                    .build())
            .build();

    assertEquals(
        Set.of(
            "Please fill this in. Required from the stage \"Draft\" on.",
            "This is not an identifier. Write small letters and digits with hyphens between the"
                + " words, or the form COPP-2026-0001. Characters: at most 100.",
            "The text is too short or too long. Characters: from 5 to 150.",
            "This language is given before. Capital letters do not make it another one. Keep one of"
                + " the texts.",
            "This is not the tag of a language. Write it like en, pt-BR or zh-Hant.",
            "The number is too small. At least 1.",
            "This entry is in the list before. Take it out.",
            "The list is too long. Entries: 11, at most 10.",
            "The number is too large. At most 9999.",
            "The number is too small. At least 0."),
        messages(STANDARD.validate(record, Stage.Draft.class)));
    assertTrue(
        messages(STANDARD.validate(record, Stage.Submission.class))
            .contains(
                "Please give at least one entry. Required from the stage \"Submission\" on."));
  }

  /** An object of somebody else that holds a record. */
  static final class Request {
    @NotEmpty
    public List<String> getSenders() {
      return List.of();
    }

    @Max(1)
    public int getCopies() {
      return 2;
    }

    @Valid
    public PracticeRecord getRecord() {
      return PracticeRecord.builder().id("X Y").build();
    }
  }

  @Example
  void messagesOfOtherObjectsStayThoseOfTheStandard() {
    assertEquals(
        Set.of(
            "must not be empty",
            "must be less than or equal to 1",
            "This is not an identifier. Write small letters and digits with hyphens between the"
                + " words, or the form COPP-2026-0001. Characters: at most 100."),
        messages(STANDARD.validate(new Request())));
  }

  /** The trap of which README and Javadoc warn. */
  @Example
  void aValidatorThatIsNotToldOfTheModelFindsNothing() {
    try (ValidatorFactory untold =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      PracticeRecord record = PracticeRecord.builder().id("X Y").build();
      assertTrue(untold.getValidator().validate(record, Stage.Submission.class).isEmpty());
      assertFalse(STANDARD.validate(record, Stage.Submission.class).isEmpty());
    }
  }

  /** A class of somebody else that asks for something at one of our stages. */
  static final class Annex {
    @NotNull(groups = Stage.Submission.class)
    @SuppressWarnings("NullAway") // what the constraint is there to tell
    public String getName() {
      return null;
    }
  }

  @Example
  void whatIsAskedForAtAStageHasOurMessageOnOtherObjectsToo() {
    assertEquals(
        Set.of("Please fill this in. Required from the stage \"Submission\" on."),
        messages(STANDARD.validate(new Annex(), Stage.Submission.class)));
  }

  private static <T> Set<String> messages(Set<ConstraintViolation<T>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).collect(Collectors.toSet());
  }

  @Example
  void withoutAGroupAStandardValidatorJudgesWhatAlwaysHolds() {
    assertTrue(STANDARD.validate(PracticeRecord.builder().id("x").build()).isEmpty());
    assertEquals(1, STANDARD.validate(PracticeRecord.builder().id("X Y").build()).size());
  }
}
