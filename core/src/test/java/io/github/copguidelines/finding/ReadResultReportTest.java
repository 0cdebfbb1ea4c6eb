package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadResultReportTest {

  private static final Rule REQUIRED = Rule.error("FIELD-001");
  private static final Rule WRONG_KIND = Rule.error("READ-005");

  @Test
  void aValueThatDidNotFitIsNotReportedAsMissingToo() {
    Finding wrong = WRONG_KIND.at(Pointer.parse("/started")).build();
    ReadResult<String> result =
        ReadResult.of(
            Optional.of("object"),
            List.of(wrong),
            List.of(new Unbound(Pointer.parse("/started"), 2019)));
    Finding missing = REQUIRED.at(Pointer.parse("/started")).build();
    Finding other = REQUIRED.at(Pointer.parse("/title")).build();
    ValidationReport report =
        result.report(ValidationReport.of(Stage.DRAFT, List.of(missing, other)));
    assertEquals(List.of(wrong, other), report.findings());
  }

  @Test
  void aListWhoseElementsDidNotFitIsNotReportedAsEmptyToo() {
    Finding wrong = WRONG_KIND.at(Pointer.parse("/implements/0/code")).build();
    ReadResult<String> result =
        ReadResult.of(
            Optional.of("object"),
            List.of(wrong),
            List.of(new Unbound(Pointer.parse("/implements"), List.of("x"))));
    Finding missing = REQUIRED.at(Pointer.parse("/implements")).build();
    assertEquals(
        List.of(wrong),
        result.report(ValidationReport.of(Stage.DRAFT, List.of(missing))).findings());
  }

  @Test
  void anEmptyListIsStillReportedAsMissing() {
    ReadResult<String> result =
        ReadResult.of(
            Optional.of("object"),
            List.of(),
            List.of(new Unbound(Pointer.parse("/implements"), List.of())));
    Finding missing = REQUIRED.at(Pointer.parse("/implements")).build();
    assertEquals(
        List.of(missing),
        result.report(ValidationReport.of(Stage.DRAFT, List.of(missing))).findings());
  }
}
