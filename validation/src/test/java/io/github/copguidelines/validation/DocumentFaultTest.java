package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.validation.SingleFaults.Fault;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.TypeCheck;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken constraint of a document is found once, at its place, from its stage on. */
class DocumentFaultTest {

  static List<Class<?>> documents() {
    return CopSchemas.all().stream().<Class<?>>map(CopSchema::type).distinct().toList();
  }

  private static final Map<Class<?>, TypeCheck> CHECKS =
      documents().stream().collect(Collectors.toMap(Function.identity(), TypeCheck::of));

  static Stream<Fault> ofRecords() {
    return SingleFaultTest.faults().stream();
  }

  static Stream<Fault> ofDocuments() {
    return documents().stream()
        .flatMap(type -> SingleFaults.of(type, FullObjects.of(type)).stream());
  }

  @Test
  void annotationsSayTheRulesOfFieldsFromTheFirstToTheNinth() {
    assertEquals(
        IntStream.rangeClosed(1, 9).mapToObj(i -> "FIELD-00" + i).toList(),
        ofRecords().map(Fault::rule).distinct().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void fullDocumentHasNoFault(Class<?> type) {
    Object full = FullObjects.of(type);

    assertEquals(List.of(), ours(type, full, Stage.PUBLICATION));
  }

  @ParameterizedTest
  @MethodSource("ofDocuments")
  void oneFaultOfADocumentIsOneFinding(Fault fault) {
    // What these types ask for does not depend on the stage.
    for (Stage stage : List.of(Stage.DRAFT, Stage.PUBLICATION)) {
      assertEquals(expected(fault, stage), ours(fault.type(), fault.broken(), stage), stage.code());
    }
  }

  private static List<String> expected(Fault fault, Stage stage) {
    return stage.includes(fault.from())
        ? List.of(told(fault.rule(), fault.severity(), fault.at().toString()))
        : List.of();
  }

  private static List<String> ours(Class<?> type, Object document, Stage stage) {
    Findings findings = new Findings(Integer.MAX_VALUE);
    Objects.requireNonNull(CHECKS.get(type)).check(document, stage, Pointer.root(), findings);
    return findings.report(stage).findings().stream().map(DocumentFaultTest::told).toList();
  }

  private static String told(Finding finding) {
    return told(finding.rule(), finding.severity(), finding.pointer().toString());
  }

  private static String told(String rule, Severity severity, String pointer) {
    return rule + " " + severity + " " + pointer;
  }
}
