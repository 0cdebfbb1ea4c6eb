package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.text.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTotalsTest {

  private static Finding at(Rule rule, String place) {
    return rule.at(Pointer.parse(place)).build();
  }

  private static final Finding ERROR = at(Rule.error("PR-001"), "/a");
  private static final Finding OTHER = at(Rule.error("PR-001"), "/b");
  private static final Finding WARNING = at(Rule.warning("PR-002"), "/c");
  private static final Finding LOOKED_AT = at(Rule.warning("PR-002"), "/e");
  private static final Finding INFO = at(Rule.info("PR-003"), "/d");

  private static DocumentReport report(Stage stage, Finding... findings) {
    return new DocumentReport("x", ValidationReport.of(stage, List.of(findings)));
  }

  private static ReportTotals totals(DocumentReport... documents) {
    ReportTotals totals = new ReportTotals(Optional.empty());
    Stream.of(documents).forEach(totals::add);
    return totals;
  }

  @Test
  void everythingIsCountedOverAllDocuments() {
    ValidationReport second =
        ValidationReport.of(
            Stage.DRAFT,
            List.of(WARNING, INFO),
            List.of(new AcceptedFinding(LOOKED_AT, "so it is", PartialDate.parse("2027"))));
    DocumentReport compared =
        new DocumentReport("y", second)
            .comparedWith(Comparison.of("y", List.of(ERROR, WARNING), second));
    ReportTotals totals =
        totals(
            report(Stage.DRAFT, ERROR, OTHER, WARNING),
            compared,
            report(Stage.DRAFT),
            report(Stage.DRAFT, INFO));
    assertEquals(4, totals.documents());
    assertEquals(3, totals.withoutErrors());
    assertEquals(1, totals.accepted());
    assertEquals(true, totals.compared());
    assertEquals(List.of(2L, 2L, 2L), Stream.of(Severity.values()).map(totals::count).toList());
    assertEquals(1, totals.count(FindingStatus.NEW));
    assertEquals(1, totals.count(FindingStatus.UNCHANGED));
    assertEquals(1, totals.count(FindingStatus.FIXED));
    assertEquals(Set.of("PR-001", "PR-002", "PR-003"), totals.rules());
  }

  @Test
  void nothingWasComparedWhereThereWasNoEarlierRun() {
    ReportTotals totals = totals(report(Stage.DRAFT, ERROR));
    assertEquals(false, totals.compared());
    assertEquals(0, totals.count(FindingStatus.NEW));
    ReportTotals none = totals();
    assertEquals(0, none.documents());
    assertEquals(0, none.count(Severity.ERROR));
    assertEquals(Optional.empty(), none.stage());
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, DRAFT, draft",
    "DRAFT, SUBMISSION, submission",
    "SUBMISSION, DRAFT, submission",
    "PUBLICATION, SUBMISSION, publication",
    "SUBMISSION, PUBLICATION, publication"
  })
  void theLatestStageIsTold(Stage first, Stage second, String latest) {
    assertEquals(Optional.of(latest), totals(report(first), report(second)).stage());
  }
}
