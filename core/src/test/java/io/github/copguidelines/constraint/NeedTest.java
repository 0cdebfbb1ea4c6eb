package io.github.copguidelines.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.Payload;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest {

  /** At draft, submission, acceptance and publication. */
  @ParameterizedTest
  @CsvSource({
    "id, REQUIRED REQUIRED REQUIRED REQUIRED",
    "title, REQUIRED REQUIRED REQUIRED REQUIRED",
    "summary, NONE REQUIRED REQUIRED REQUIRED",
    "stakeholders, NONE REQUIRED REQUIRED REQUIRED",
    "references, NONE NONE REQUIRED REQUIRED",
    "stage, NONE RECOMMENDED RECOMMENDED RECOMMENDED",
    "lessons, NONE NONE NONE RECOMMENDED",
    "publicContact, NONE NONE NONE RECOMMENDED",
    "partners, NONE NONE NONE NONE",
    "childParticipation, NONE NONE NONE NONE"
  })
  void memberIsNeededFromTheStageOfItsConstraintOn(String name, String expected) {
    Property property = ModelType.of(PracticeRecord.class).property(name).orElseThrow();

    assertEquals(
        expected,
        Stream.of(Stage.values())
            .map(stage -> Need.of(property, stage).name())
            .collect(Collectors.joining(" ")));
  }

  @Test
  @SuppressWarnings("unchecked") // an array of classes has no generic type
  void constraintWithoutGroupsHoldsAtEveryStageAndWarnsByItsPayload() {
    Class<? extends Payload>[] none = (Class<? extends Payload>[]) new Class<?>[0];
    Class<? extends Payload>[] warning =
        (Class<? extends Payload>[]) new Class<?>[] {Severity.Warning.class};

    assertEquals(Need.REQUIRED, Need.of(new Class<?>[0], none, Stage.DRAFT));
    assertEquals(Need.RECOMMENDED, Need.of(new Class<?>[0], warning, Stage.DRAFT));
    assertEquals(Need.NONE, Need.of(new Class<?>[] {Stage.Submission.class}, warning, Stage.DRAFT));
    assertEquals(
        Need.REQUIRED,
        Need.of(
            new Class<?>[] {Stage.Publication.class, Stage.Submission.class},
            none,
            Stage.SUBMISSION));
  }
}
