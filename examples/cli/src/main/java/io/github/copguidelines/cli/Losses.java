package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import java.util.List;
import java.util.Set;

/** What of a document was not kept by reading it, so that writing it again would lose it. */
final class Losses {

  /**
   * A text without a form in UTF-8, a repeated member, what follows the end, a YAML alias or tag;
   * columns and cells of spreadsheets that are not read.
   */
  private static final Set<String> NOT_KEPT =
      Set.of(
          "READ-002",
          "READ-003",
          "READ-009",
          "READ-011",
          "READ-015",
          "SHEET-007",
          "SHEET-008",
          "SHEET-009",
          "SHEET-010");

  /** A number such as {@code .nan}, which no form of the document can say. */
  private static final String NO_NUMBER = "READ-006.number";

  private Losses() {}

  /** Returns the rules and places, such as {@code READ-003 at /title}. */
  static List<Words> of(ReadResult<?> result) {
    return of(result.findings());
  }

  /** Returns rules and places, or cells, as above. */
  static List<Words> of(List<Finding> findings) {
    return findings.stream().filter(Losses::isLoss).map(Losses::text).toList();
  }

  private static boolean isLoss(Finding finding) {
    return finding.rule().startsWith("LIMIT-")
        || NOT_KEPT.contains(finding.rule())
        || finding.messageKey().equals(NO_NUMBER);
  }

  private static Words text(Finding finding) {
    String place = finding.cell().orElseGet(() -> Places.told(finding.pointer()).toString());
    return place.isEmpty()
        ? Words.of("convert.whole", "rule", finding.rule())
        : Words.of("convert.at", "rule", finding.rule(), "place", place);
  }
}
