package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  @Test
  void whatWasToldAndNotKeptIsAMisfitWithoutAValue() {
    Finding tooLong = Limits.TEXT_LENGTH.at(Pointer.parse("/title/en")).build();
    Finding encoding = ReadRules.ENCODING.at(Pointer.parse("/summary/en")).build();
    Finding unknown = ReadRules.UNKNOWN_MEMBER.at(Pointer.parse("/titel")).build();
    List<Finding> findings = List.of(tooLong, encoding, unknown);
    Unbound started = new Unbound(Pointer.parse("/started"), 2019);
    Finding wrong = WRONG_KIND.at(started.pointer()).build();

    assertEquals(
        Set.of(tooLong.pointer(), encoding.pointer()),
        ReadResult.of(Optional.of("object"), findings, List.of()).misfits());
    assertEquals(
        Set.of(tooLong.pointer(), started.pointer()),
        ReadResult.of(Optional.of("object"), List.of(tooLong, wrong), List.of(started)).misfits());
    assertEquals(
        Set.of(), ReadResult.of(Optional.of("object"), List.of(unknown), List.of()).misfits());
  }

  @Test
  void whatAValueThatWasNotKeptWouldHaveIsNotReportedAsMissing() {
    Finding tooLong = Limits.TEXT_LENGTH.at(Pointer.parse("/title/en")).build();
    ReadResult<String> result = ReadResult.of(Optional.of("object"), List.of(tooLong), List.of());
    Finding missing = REQUIRED.at(Pointer.parse("/title/en")).build();

    assertEquals(
        List.of(tooLong),
        result.report(ValidationReport.of(Stage.DRAFT, List.of(missing))).findings());
  }

  @Test
  void printedFormTellsRulesAndPlacesAndNoValue() {
    Unbound started = new Unbound(Pointer.parse("/started"), "a value");
    ReadResult<String> none = ReadResult.of(Optional.empty(), List.of(), List.of(started));

    assertEquals(Optional.empty(), none.toOptional());
    assertEquals("ReadResult{object=none, findings=[], unbound=[/started]}", none.toString());
    assertFalse(none.toString().contains("a value"), none.toString());
    assertTrue(
        ReadResult.of(Optional.of("a value"), List.of(), List.of())
            .toString()
            .startsWith("ReadResult{object=built, "));
  }
}
