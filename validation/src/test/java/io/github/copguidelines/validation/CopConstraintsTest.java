package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.ConstraintViolation;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;

class CopConstraintsTest {

  private static final ValidatorFactory FACTORY =
      CopConstraints.configure(Validation.byProvider(HibernateValidator.class).configure())
          .buildValidatorFactory();
  private static final Validator STANDARD = FACTORY.getValidator();

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
  void standardMessagesAreOursOrThoseOfTheStandard() {
    PracticeRecord record =
        Samples.draft().toBuilder()
            .title(Samples.text("abc"))
            .language("?")
            .version(0)
            .addKeywords("a", "a")
            .build();

    assertEquals(
        Set.of(
            "Characters: from 5 to 150.",
            "This is not a language tag such as en, pt-BR or zh-Hant.",
            "must be greater than or equal to 1",
            "The entry stands in the list before."),
        STANDARD.validate(record, Stage.Draft.class).stream()
            .map(ConstraintViolation::getMessage)
            .collect(Collectors.toSet()));
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

  private static String told(ConstraintViolation<?> violation) {
    var descriptor = violation.getConstraintDescriptor();
    Class<?> type = descriptor.getAnnotation().annotationType();
    String rule =
        type == TextLength.class
            ? violation.getMessageTemplate().replaceAll("[{}]", "")
            : RULES.getOrDefault(type, "no rule");
    Severity severity =
        descriptor.getPayload().contains(Severity.Warning.class)
            ? Severity.WARNING
            : Severity.ERROR;
    return told(rule, severity, CopConstraints.pointerOf(violation).toString());
  }

  private static String told(String rule, Severity severity, String pointer) {
    return rule + " " + severity + " " + pointer;
  }

  /** Conditional requirements are no constraint, although their rule is that of required fields. */
  private static boolean isOfAField(Finding finding) {
    boolean conditional =
        finding.messageKey().matches("FIELD-001[.](countries|risks|results|ageBands)");
    return finding.rule().startsWith("FIELD-") && !conditional;
  }
}
