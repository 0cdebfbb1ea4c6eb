package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
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
import net.jqwik.api.Tag;

/** A standard validator finds what ours does in any record, as far as constraints say it. */
@Tag("expression-language")
class StandardValidatorTest {

  /** That a recommendation is named twice is a rule of its own, whatever stands beside its code. */
  private static final String CODE_TWICE = "FIELD-008 ERROR /implements/";

  private static final Validator STANDARD = CopConstraintsTest.STANDARD;

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
            .filter(told -> !told.startsWith(CODE_TWICE))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(ours, standard(record, at));
  }

  @Example
  void standardValidatorAcceptsACompleteRecord() {
    assertEquals(Set.of(), standard(Samples.publication(), Stage.PUBLICATION));
  }

  private static Set<String> standard(PracticeRecord record, Stage at) {
    return STANDARD.validate(record, at.group()).stream()
        .map(StandardValidatorTest::told)
        .filter(told -> !told.startsWith(CODE_TWICE))
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
            .matches(
                "FIELD-001[.](blank|countries|risks|results|references|ageBands)|FIELD-01[01].*");
    return finding.rule().startsWith("FIELD-") && !none;
  }
}
