package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.spreadsheets.NotWritten;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What of documents is not kept where they are written again; for one thread. */
final class Losses {

  /** As many are named, and all are counted; the findings name all. */
  private static final int NAMED = 3;

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

  private final List<Words> named = new ArrayList<>();
  private long count;

  /** Adds what reading lost. */
  void add(ReadResult<?> result) {
    add(result.findings());
  }

  /** Adds what reading lost, by what there is to say of it. */
  void add(Collection<Finding> findings) {
    findings.stream().filter(Losses::isLoss).map(Losses::text).forEach(this::add);
  }

  /** Adds what a sheet cannot hold. */
  void add(NotWritten one) {
    add(
        Words.of(
            "convert.cell",
            "reason",
            one.leftOut().reason().code(),
            "place",
            Places.told(Pointer.parse("/" + one.leftOut().place())).toString(),
            "record",
            Integer.toString(one.record() + 1)));
  }

  private void add(Words loss) {
    count++;
    if (named.size() < NAMED) {
      named.add(loss);
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Returns the first few by rule and place, such as {@code READ-003 at /title}. */
  Object told(Locale language) {
    String list = named.stream().map(loss -> loss.in(language)).collect(Collectors.joining(", "));
    return count == named.size()
        ? list
        : Words.of("convert.more", "losses", list, "count", count - named.size());
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
