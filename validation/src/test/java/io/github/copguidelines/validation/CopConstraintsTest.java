package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.constraint.ValidAtStage;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.settings.SeveritySetting;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

@Tag("expression-language")
class CopConstraintsTest {

  private static final CopValidator OURS = CopValidator.with(Catalogues.itu2020());

  private static final PracticeRecord RECORD =
      PracticeRecord.builder()
          .id("X Y")
          .title(LocalizedText.of("en", "abc"))
          .addCountries("Rwanda")
          .addResults(Result.builder().unit("km").build(), Result.builder().unit("").build())
          .addEvaluations(Evaluation.builder().year(1).build())
          .build();

  /** A bean of an application: it holds records in all ways, and counts calls of its methods. */
  static class Form {

    private final List<String> calls = new ArrayList<>();

    @Valid PracticeRecord one = RECORD;
    List<@Valid PracticeRecord> all = List.of(RECORD);
    Map<String, @Valid PracticeRecord> byName = Map.of("a", RECORD);
    Optional<@Valid PracticeRecord> perhaps = Optional.of(RECORD);
    @NotBlank String sender = "";

    public String getSender() {
      calls.add("getSender");
      return sender;
    }

    public String submit() {
      calls.add("submit");
      return "sent";
    }
  }

  @Example
  void recordsInABeanAListAMapAndAnOptionalHaveTheSameFindings() {
    var violations = JakartaValidators.PLAIN.validate(new Form());
    List<Finding> expected = OURS.validate(RECORD, Stage.DRAFT).findings();
    for (String holder : List.of("one", "all[0]", "byName[a]", "perhaps")) {
      assertEquals(
          expected,
          JakartaValidators.findings(
              violations.stream()
                  .filter(violation -> violation.getPropertyPath().toString().startsWith(holder))
                  .toList()),
          holder);
    }
    assertEquals(4 * expected.size() + 1, violations.size());
  }

  @Example
  void pathsHaveTheNamesOnTheWire() {
    assertEquals(
        List.of(
            "countries[0].<list element>",
            "evaluation[0].year",
            "id",
            "language",
            "results[1].unit",
            "title.en"),
        paths(
            JakartaValidators.PLAIN.validate(RECORD).stream()
                .filter(
                    violation ->
                        CopConstraints.findingOf(violation)
                            .orElseThrow()
                            .pointer()
                            .toString()
                            .matches("/(countries/0|evaluation/0/year|id|lang.*|.*unit|title/en)"))
                .toList()));
  }

  @Example
  void violationsOfOtherConstraintsCarryNoFinding() {
    List<String> others =
        JakartaValidators.PLAIN.validate(new Form()).stream()
            .filter(violation -> CopConstraints.findingOf(violation).isEmpty())
            .map(violation -> violation.getPropertyPath().toString())
            .toList();
    assertEquals(List.of("sender"), others);
  }

  @Example
  void methodsOfABeanAreNotCalled() {
    Form form = new Form();
    JakartaValidators.PLAIN.validate(form, Default.class, Stage.Publication.class);
    assertEquals(List.of(), form.calls);
  }

  /** A bean that chooses the stage of its record. */
  static class Sending {
    @Valid
    @ConvertGroup(from = Default.class, to = Stage.Submission.class)
    PracticeRecord record = RECORD;

    @NotBlank String sender = "";
  }

  @Example
  void beanChoosesTheStageByConversionOfGroups() {
    var violations = JakartaValidators.PLAIN.validate(new Sending());
    assertEquals(
        OURS.validate(RECORD, Stage.SUBMISSION).findings(),
        violations.stream()
            .flatMap(one -> CopConstraints.findingOf(one).stream())
            .sorted()
            .toList());
    assertEquals(1, violations.stream().filter(one -> path(one).equals("sender")).count());
  }

  @Example
  void validatorOfTheApplicationIsTakenFromThePayload() {
    CopValidator own = CopValidator.with(Catalogues.itu2020()).withSettings(LENIENT);
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .constraintValidatorPayload(own)
            .buildValidatorFactory()) {
      assertEquals(
          own.validate(RECORD, Stage.DRAFT).findings(),
          JakartaValidators.findings(factory.getValidator().validate(RECORD)));
    }
  }

  private static final ValidationSettings LENIENT =
      ValidationSettings.builder()
          .addSeverities(SeveritySetting.builder().rule("PR-028").severity(Severity.ERROR).build())
          .build();

  @Example
  void withoutACatalogueTheOtherRulesStillRun() {
    List<String> leftOut = List.of("PR-002", "PR-004", "PR-011", "PR-016");
    List<Finding> all = OURS.validate(RECORD, Stage.SUBMISSION).findings();
    assertEquals(
        all.stream().filter(finding -> !leftOut.contains(finding.rule())).toList(),
        CopValidator.with(Optional.empty()).validate(RECORD, Stage.SUBMISSION).findings());
  }

  /** Somebody's own type with members of their own. */
  record Foreign() implements Extensible {}

  @Example
  void objectOfNoModelTypeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> OURS.validate(new Foreign(), Stage.DRAFT));
  }

  @Example
  void everyStageHasItsConstraint() {
    assertEquals(
        List.of(Stage.values()),
        List.of(Extensible.class.getAnnotationsByType(ValidAtStage.class)).stream()
            .map(ValidAtStage::value)
            .toList());
  }

  private static <T> List<String> paths(Collection<ConstraintViolation<T>> violations) {
    return violations.stream().map(CopConstraintsTest::path).sorted().distinct().toList();
  }

  private static String path(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().toString();
  }
}
