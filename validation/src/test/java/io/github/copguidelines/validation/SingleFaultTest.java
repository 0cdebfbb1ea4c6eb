package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.settings.SettingsRules;
import io.github.copguidelines.validation.SingleFaults.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who breaks one constraint of a field is told of it once, at its place, from its stage on. */
class SingleFaultTest {

  private static final PracticeRecord FULL = full();

  /** What is rightly told besides: without its references, each name of one leads nowhere. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "FIELD-001 /references",
          List.of(
              "PR-022 /evaluation/0/reference error",
              "PR-022 /results/0/dataSource error",
              "PR-022 /transferability/replicatedIn/0/reference error"));

  private static PracticeRecord full() {
    try {
      return FullRecord.get();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Fault> faults() {
    return SingleFaults.of(PracticeRecord.class, FULL);
  }

  @Test
  void fullRecordHasEveryPropertyOfEveryType() {
    assertEquals(Set.of(), empty(PracticeRecord.class, FULL, new TreeSet<>()));
  }

  private static Set<String> empty(Class<?> type, Object model, Set<String> empty) {
    for (Property property : ModelType.of(type).properties()) {
      Object value = SingleFaults.held(property, model);
      Object one = value instanceof List<?> list ? last(list) : value;
      if (one == null) {
        empty.add(type.getSimpleName() + "." + property.name());
      } else if (ModelType.isModelType(property.type())) {
        empty(property.type(), one, empty);
      }
    }
    return empty;
  }

  private static @Nullable Object last(List<?> list) {
    return list.isEmpty() ? null : list.get(list.size() - 1);
  }

  @ParameterizedTest
  @EnumSource
  void fullRecordHasNoFaultAtAnyStage(Stage stage) {
    assertEquals(List.of(), told(FULL, stage));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void oneFaultIsOneFinding(Fault fault) {
    for (Stage stage : Stage.values()) {
      assertEquals(
          expected(fault, stage), told((PracticeRecord) fault.broken(), stage), stage.code());
    }
  }

  private static List<String> expected(Fault fault, Stage stage) {
    List<String> expected = new ArrayList<>(ALSO.getOrDefault(fault.toString(), List.of()));
    if (stage.includes(fault.from())) {
      expected.add(fault + " " + fault.severity().code());
    } else if (isPromised(fault)) {
      expected.add(
          fault.toString().equals("FIELD-001 /events") && stage == Stage.SUBMISSION
              ? "PR-005 /events error"
              : "PR-021 /status warning");
    }
    return expected.stream().sorted().toList();
  }

  /**
   * Returns true if a published record promises what is missing: an error, of the record itself.
   */
  private static boolean isPromised(Fault fault) {
    return fault.severity() == Severity.ERROR && fault.at().segments().size() == 1;
  }

  /** The acceptance in the record accepts nothing, since there is nothing; that is left out. */
  private static List<String> told(PracticeRecord record, Stage stage) {
    return RuleExamples.VALIDATOR.validate(record, stage).findings().stream()
        .filter(finding -> !finding.rule().equals(SettingsRules.MET.id()))
        .map(SingleFaultTest::told)
        .sorted()
        .toList();
  }

  private static String told(Finding finding) {
    return finding.rule() + " " + finding.pointer() + " " + finding.severity().code();
  }
}
