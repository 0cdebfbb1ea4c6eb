package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A report in text that quotes its documents. */
class SourceExcerptsTest {

  private static final String SOURCE = "id: x\nkind: none\ntitle: y\n";

  private static Finding.Builder at(Rule rule, String place, int line, int column) {
    return rule.at(Pointer.parse(place))
        .line(line)
        .column(column)
        .ownMessage(LocalizedText.of("en", "Mend it."));
  }

  private static String text(DocumentReport... reports) {
    return ReportWriter.text(Locale.ENGLISH, ReportStyle.plain()).write(List.of(reports));
  }

  @Test
  void aPlaceIsShownOnceAndOnlyWhereSomethingIs() {
    ValidationReport report =
        ValidationReport.of(
            Stage.DRAFT,
            List.of(
                at(Rule.error("X-1"), "/kind", 2, 7).build(),
                at(Rule.error("X-2"), "/kind", 2, 7).build(),
                at(Rule.info("X-3"), "/title", 3, 1).build(),
                at(Rule.error("READ-008"), "/results/0/x", 1, 1).build(),
                Rule.error("X-4")
                    .at(Pointer.parse("/z"))
                    .line(1)
                    .ownMessage(LocalizedText.of("en", "Mend it."))
                    .build(),
                Rule.error("X-5")
                    .at(Pointer.parse("/z"))
                    .column(1)
                    .ownMessage(LocalizedText.of("en", "Mend it."))
                    .build()));
    assertEquals(
        """
        Documents: 1, without errors: 0. Errors: 5, warnings: 0. Stage: Draft. Worth knowing: 1.

        a.yaml
          error    X-1        /kind (line 2, column 7)  Kind: Mend it.
               2 | kind: none
                 |       ^^^^
          error    X-2        /kind (line 2, column 7)  Kind: Mend it.
          error    READ-008   /results/0/x (line 1, column 1)  Results 1: Mend it.
          error    X-4        /z (line 1)  Mend it.
          error    X-5        /z  Mend it.
          info     X-3        /title (line 3, column 1)  Title: Mend it.
               3 | title: y
                 | ^^^^^
        """,
        text(new DocumentReport("a.yaml", report).withSource(SOURCE)));
  }

  @Test
  void aDocumentWithNothingButAcceptedOrFixedFindingsIsToldToo() {
    Finding old =
        Rule.warning("X-1")
            .at(Pointer.parse("/z"))
            .ownMessage(LocalizedText.of("en", "Mend it."))
            .build();
    ValidationReport none = ValidationReport.of(Stage.DRAFT, List.of());
    ValidationReport accepted =
        ValidationReport.of(
            Stage.DRAFT,
            List.of(),
            List.of(new AcceptedFinding(old, "so\u001b", PartialDate.parse("2027"))));
    assertEquals(
        """
        Documents: 3, without errors: 3. Errors: 0, warnings: 0. Stage: Draft. Accepted warnings: 1.
        Compared with the earlier report: new: 0, unchanged: 0, fixed: 1.

        a\\u{0007}
          warning  X-1        fixed      /z  Mend it.

        b
          warning  X-1        /z  Mend it.
                   Accepted until 2027: so\\u{001B}
        """,
        text(
            new DocumentReport("a\u0007", none)
                .comparedWith(Comparison.of("a\u0007", List.of(old), none)),
            new DocumentReport("b", accepted),
            new DocumentReport("c", none)));
  }
}
