package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

  @Provide
  static Arbitrary<List<Finding>> findings() {
    return Combinators.combine(
            Arbitraries.of("A-1", "A-2"),
            Arbitraries.of("", "/a", "/a/2", "/a/10"),
            Arbitraries.of(Severity.class))
        .as(
            (rule, at, severity) ->
                new Rule(rule, severity, Stage.DRAFT).at(Pointer.parse(at)).build())
        .list()
        .ofMaxSize(20);
  }

  @Property
  void findingsAreSortedEachToldOnceAndCounted(@ForAll("findings") List<Finding> given) {
    ValidationReport report = ValidationReport.of(Stage.DRAFT, given);
    List<Finding> expected = given.stream().distinct().sorted().toList();

    assertEquals(expected, report.findings());
    for (Severity severity : Severity.values()) {
      assertEquals(
          expected.stream().filter(finding -> finding.severity() == severity).count(),
          report.count(severity));
    }
    assertEquals(report.count(Severity.ERROR) == 0, report.isValid());
  }

  @Property
  void reportDoesNotDependOnTheOrderInWhichFindingsCame(@ForAll("findings") List<Finding> given) {
    List<Finding> turned = new ArrayList<>(given);
    java.util.Collections.reverse(turned);

    assertEquals(
        ValidationReport.of(Stage.DRAFT, given).findings(),
        ValidationReport.of(Stage.DRAFT, turned).findings());
  }

  @Test
  void warningsDoNotMakeItInvalid() {
    Finding warning = Rule.warning("A-1").at(Pointer.root()).build();
    Finding error = Rule.error("A-1").at(Pointer.root()).build();

    assertTrue(ValidationReport.of(Stage.DRAFT, List.of(warning)).isValid());
    assertFalse(ValidationReport.of(Stage.DRAFT, List.of(warning, error)).isValid());
  }

  @Test
  void messagesComeInTheLanguageAskedForAndInOrder() {
    Finding empty = Rule.error("READ-010").at(Pointer.root()).build();
    Finding unknown = Rule.warning("READ-004").at(Pointer.parse("/a")).build();
    ValidationReport report = ValidationReport.of(Stage.DRAFT, List.of(unknown, empty));

    assertEquals(
        List.of("The document is empty.", "This field name is not known here. Check the spelling."),
        report.messages(Locale.ENGLISH));
    assertEquals(
        List.of("qaa: empty.", "This field name is not known here. Check the spelling."),
        report.messages(Locale.forLanguageTag("qaa")));
    assertEquals(
        "ValidationReport{draft, [ERROR READ-010  The document is empty., WARNING READ-004 /a This"
            + " field name is not known here. Check the spelling.]}",
        report.toString());
  }

  @Test
  void nobodyCanChangeTheFindings() {
    ValidationReport report = ValidationReport.of(Stage.DRAFT, List.of());

    assertThrows(
        UnsupportedOperationException.class,
        () -> report.findings().add(Rule.error("A-1").at(Pointer.root()).build()));
  }
}
