package io.github.copguidelines.validation;

import static io.github.copguidelines.finding.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyRecordTest {

  @Provide
  Arbitrary<PracticeRecord> records() {
    return RandomRecords.all();
  }

  @Property
  void eachStageFindsWhatTheOneBeforeFound(@ForAll("records") PracticeRecord record) {
    Set<Object> before = Set.of();
    for (Stage stage : Stage.values()) {
      Set<Object> findings =
          Samples.VALIDATOR.validate(record, stage).findings().stream()
              .flatMap(AnyRecordTest::lasting)
              .collect(Collectors.toSet());
      assertTrue(findings.containsAll(before), () -> "At " + stage);
      before = findings;
    }
  }

  /**
   * What is the same at later stages. Personal data is a warning at draft and an error after it;
   * that a field is missing is told of the state, or of the history, before it is told of the
   * field.
   */
  private static Stream<Object> lasting(Finding finding) {
    if (finding.rule().equals("PR-021")) {
      List<?> fields = (List<?>) finding.arguments().get("fields").orElseThrow();
      return fields.stream().map(name -> "missing /" + name);
    }
    if (finding.rule().equals("FIELD-001") || finding.messageKey().equals("PR-005.history")) {
      return Stream.of("missing " + finding.pointer());
    }
    return Stream.of(
        finding.rule().equals("PR-012") ? finding.toBuilder().severity(WARNING).build() : finding);
  }

  @Property
  void everyMessageIsCompleteWhateverTheRecord(@ForAll("records") PracticeRecord record) {
    ValidationReport report = Samples.VALIDATOR.validate(record, Stage.PUBLICATION);

    for (Finding finding : report.findings()) {
      String message = finding.message(Locale.ENGLISH);
      assertTrue(message.contains(" "), () -> finding.messageKey() + " has no message");
      assertTrue(!message.contains("{") && !message.contains("null"), message);
    }
  }

  @Property
  void noPlaceHasTwoFindingsOfOneCase(@ForAll("records") PracticeRecord record) {
    List<Finding> findings = Samples.VALIDATOR.validate(record, Stage.PUBLICATION).findings();

    List<String> told =
        findings.stream()
            .filter(finding -> !finding.rule().startsWith("PR-"))
            .map(finding -> finding.rule() + " " + finding.pointer())
            .toList();
    assertEquals(new HashSet<>(told).size(), told.size(), told::toString);
  }

  @Example
  void hundredThousandEntriesEndInOneFinding() {
    PracticeRecord record =
        Samples.draft().toBuilder()
            .addAllImplementations(Collections.nCopies(100_000, Implementation.of("no-code")))
            .addAllKeywords(Collections.nCopies(100_000, " "))
            .build();

    assertEquals(
        List.of("LIMIT-004 /implements", "LIMIT-004 /keywords"),
        Told.about(record, Stage.PUBLICATION));
  }

  @Example
  void reportIsTheSameFromEveryThread() throws Exception {
    List<PracticeRecord> records = RandomRecords.some(50);
    Callable<List<ValidationReport>> judge =
        () ->
            records.stream()
                .map(record -> Samples.VALIDATOR.validate(record, Stage.PUBLICATION))
                .toList();
    List<String> expected = judge.call().stream().map(Object::toString).toList();

    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<ValidationReport>>> all =
          pool.invokeAll(new ArrayList<>(Collections.nCopies(8, judge)));
      for (Future<List<ValidationReport>> reports : all) {
        assertEquals(expected, reports.get().stream().map(Object::toString).toList());
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
