package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.text.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Finding KEPT = finding("/kept");
  private static final Finding GONE = finding("/gone");
  private static final Finding COME = finding("/come");

  private static Finding finding(String place) {
    return Rule.warning("PR-004").at(Pointer.parse(place)).build();
  }

  @Test
  void tellsNewUnchangedAndFixed() {
    ValidationReport now = ValidationReport.of(Stage.DRAFT, List.of(KEPT, COME));
    Comparison comparison = Comparison.of("x.yaml", List.of(GONE, KEPT, GONE), now);
    assertEquals(FindingStatus.UNCHANGED, comparison.status(KEPT));
    assertEquals(FindingStatus.NEW, comparison.status(COME));
    assertEquals(List.of(GONE), comparison.fixed());
  }

  @Test
  void toAcceptAWarningIsNotToFixIt() {
    ValidationReport now =
        ValidationReport.of(
            Stage.DRAFT,
            List.of(),
            List.of(new AcceptedFinding(KEPT, "known", PartialDate.parse("2030"))));
    assertEquals(List.of(), Comparison.of("x.yaml", List.of(KEPT), now).fixed());
  }
}
