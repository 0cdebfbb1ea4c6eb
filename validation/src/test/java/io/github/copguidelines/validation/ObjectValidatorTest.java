package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectValidatorTest {

  private static final Finding MORE =
      CollectionCheck.IDENTIFIER.at(Pointer.parse("/id")).argument("document", "b.json").build();

  private static List<String> told(Optional<PracticeRecord> object, List<Finding> reading) {
    ObjectValidator validator =
        new ObjectValidator(
            new DocumentChecks(Optional.empty(), Clock.systemUTC()),
            Limits.standard(),
            Optional.empty(),
            List.of());
    ReadResult<PracticeRecord> result = ReadResult.of(object, reading, List.of());
    return validator
        .apply(
            ValidationInput.ofRead(result, Stage.DRAFT, List.of(MORE)),
            ValidationReport.of(Stage.DRAFT, List.of()))
        .findings()
        .stream()
        .map(Finding::rule)
        .toList();
  }

  @Test
  void findingsOfTheObjectAndOfOtherSourcesAreJoined() {
    PracticeRecord record = Samples.submission().toBuilder().id("A B").build();

    assertEquals(List.of("COLL-001", "FIELD-004"), told(Optional.of(record), List.of()));
  }

  @Test
  void documentWithoutAnObjectOrOfAnotherTypeIsNotValidated() {
    Finding other = ReadRules.OTHER_DOCUMENT.at(Pointer.root()).build();

    assertEquals(List.of(), told(Optional.empty(), List.of()));
    assertEquals(List.of(), told(Optional.of(Samples.submission()), List.of(other)));
  }
}
