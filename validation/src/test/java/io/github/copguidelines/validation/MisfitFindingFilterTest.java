package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisfitFindingFilterTest {

  private static final PracticeRecord PUBLISHED =
      PracticeRecord.builder().id("a").status(LifecycleState.PUBLISHED).build();

  private static List<?> promised(List<Unbound> unbound) {
    List<Finding> told =
        unbound.stream()
            .map(one -> ReadRules.INVALID.at(one.pointer()).messageCase("READ-006", "date").build())
            .toList();
    return Samples.VALIDATOR
        .validate(ReadResult.of(Optional.of(PUBLISHED), told, unbound), Stage.DRAFT)
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals("PR-021"))
        .findFirst()
        .map(finding -> (List<?>) finding.arguments().asMap().get("fields"))
        .orElse(List.of());
  }

  @Test
  void valueWithoutAFormInUtf8IsToldOnce() {
    String document = "{\"id\": \"a-record\", \"kind\": \"\ud83d\"}";
    ReadResult<PracticeRecord> read = CopJson.lenient().read(document, PracticeRecord.class);
    assertEquals(
        List.of("READ-002"),
        Samples.VALIDATOR.validate(read, Stage.SUBMISSION).findings().stream()
            .filter(finding -> finding.pointer().equals(Pointer.parse("/kind")))
            .map(Finding::rule)
            .toList());
  }

  @Test
  void fieldThatIsThereButDidNotFitIsNotToldToBeMissing() {
    List<?> all = promised(List.of());
    List<?> some = promised(List.of(new Unbound(Pointer.parse("/started"), "x")));
    assertEquals(all.stream().filter(name -> !name.equals("started")).toList(), some);
    assertEquals(all.size() - 1, some.size());
    List<Unbound> each =
        all.stream()
            .map(name -> new Unbound(Pointer.root().child(String.valueOf(name)), "x"))
            .toList();
    assertEquals(List.of(), promised(each));
  }

  @ParameterizedTest
  @CsvSource({
    "PR-018, /title, true",
    "PR-018, /cost, false",
    "PR-018, /cost/currency, true",
    "PR-018, /lessons, false",
    "PR-018, /lessons/0, false",
    "PR-018, /lessons/0/en, true",
    "PR-018, /transferability, false",
    "PR-018, , false",
    "FIELD-009, /summary/en, false",
    "FIELD-009, /summary/en/0, true",
    "FIELD-009, /problem/en, true"
  })
  void ruleThatLooksForSomethingHasNothingToSayWhereItDidNotFit(
      String rule, String place, boolean told) {
    PracticeRecord record =
        Samples.submission().toBuilder()
            .cost(Optional.empty())
            .summary(LocalizedText.empty())
            .build();
    Pointer pointer = place == null ? Pointer.root() : Pointer.parse(place);
    ReadResult<PracticeRecord> result =
        ReadResult.of(
            Optional.of(record),
            List.of(ReadRules.INVALID.at(pointer).messageCase("READ-006", "date").build()),
            List.of(new Unbound(pointer, 1)));
    assertEquals(
        told,
        Samples.VALIDATOR.validate(result, Stage.SUBMISSION).findings().stream()
            .anyMatch(
                one ->
                    one.rule().equals(rule)
                        && (!rule.equals("FIELD-009")
                            || one.pointer().equals(Pointer.parse("/summary")))));
  }

  @Test
  void whatDidNotFitDeeperDownIsNoFieldOfTheRecord() {
    assertEquals(
        promised(List.of()), promised(List.of(new Unbound(Pointer.parse("/cost/started"), "x"))));
  }
}
