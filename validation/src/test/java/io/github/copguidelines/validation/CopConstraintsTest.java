package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
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
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.hibernate.validator.HibernateValidator;

@Tag("expression-language")
class CopConstraintsTest {

  private static final ValidatorFactory FACTORY =
      CopConstraints.configure(Validation.byProvider(HibernateValidator.class).configure())
          .buildValidatorFactory();
  static final Validator STANDARD = FACTORY.getValidator();

  /** The rule of each constraint type; a message template names that of the others. */
  private static final Map<Class<?>, String> RULES =
      Map.of(
          NotNull.class, "FIELD-001",
          NotEmpty.class, "FIELD-001",
          Size.class, "FIELD-003",
          Pattern.class, "FIELD-004",
          Min.class, "FIELD-005",
          Max.class, "FIELD-005",
          PositiveOrZero.class, "FIELD-005",
          LanguageTag.class, "FIELD-006",
          Distinct.class, "FIELD-008");

  @Provide
  Arbitrary<PracticeRecord> records() {
    return RandomRecords.all();
  }

  @Property(tries = 1000)
  void standardValidatorFindsTheSame(@ForAll("records") PracticeRecord record, @ForAll Stage at) {
    Set<String> ours =
        Samples.VALIDATOR.validate(record, at).findings().stream()
            .filter(finding -> isOfAField(finding))
            .map(finding -> told(finding.rule(), finding.severity(), finding.pointer().toString()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(ours, standard(record, at));
  }

  @Example
  void standardValidatorAcceptsACompleteRecord() {
    assertEquals(Set.of(), standard(Samples.publication(), Stage.PUBLICATION));
  }

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

  private static <T> Set<String> messages(Set<ConstraintViolation<T>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).collect(Collectors.toSet());
  }

  @Example
  void withoutAGroupAStandardValidatorJudgesWhatAlwaysHolds() {
    assertTrue(STANDARD.validate(PracticeRecord.builder().id("x").build()).isEmpty());
    assertEquals(1, STANDARD.validate(PracticeRecord.builder().id("X Y").build()).size());
  }

  private static Set<String> standard(PracticeRecord record, Stage at) {
    return STANDARD.validate(record, at.group()).stream()
        .map(CopConstraintsTest::told)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String told(ConstraintViolation<?> violation) {
    var descriptor = violation.getConstraintDescriptor();
    Class<?> type = descriptor.getAnnotation().annotationType();
    String rule =
        type == TextLength.class
            ? violation.getMessageTemplate().replaceAll("[{}]|[.]repeated", "")
            : RULES.getOrDefault(type, "no rule");
    Severity severity =
        descriptor.getPayload().contains(Severity.Warning.class)
            ? Severity.WARNING
            : Severity.ERROR;
    return told(rule, severity, CopConstraints.pointerOf(violation).toString());
  }

  static String told(String rule, Severity severity, String pointer) {
    return rule + " " + severity + " " + pointer;
  }

  /**
   * Conditional requirements are no constraint, although their rule is that of required fields; nor
   * is what two fields say together, or what no constraint stands on.
   */
  private static boolean isOfAField(Finding finding) {
    boolean none =
        finding
            .messageKey()
            .matches("FIELD-001[.](countries|risks|results|references|ageBands)|FIELD-01[01].*");
    return finding.rule().startsWith("FIELD-") && !none;
  }
}
