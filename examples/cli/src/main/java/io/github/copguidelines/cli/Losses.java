package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.vocabulary.Code;
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

  private record Named(Words loss, String where) {}

  private final List<Named> named = new ArrayList<>();
  private long count;

  /**
   * Adds what reading lost.
   *
   * @param document the name of the document; empty where there is one alone
   */
  void add(String document, Collection<Finding> findings) {
    findings.stream()
        .filter(Losses::isLoss)
        .forEach(finding -> add(text(finding), document.isEmpty() ? "" : " (" + document + ")"));
  }

  /** Adds what a format cannot hold. */
  void add(NotWritten one) {
    String place = one.place();
    Words reason = reason(one.reason());
    String record = Integer.toString(one.document() + 1);
    if (place.isEmpty()) {
      add(Words.of("convert.record", "record", record, "reason", reason), "");
    } else {
      Pointer at = Places.told(Pointer.parse("/" + place));
      add(Words.of("convert.cell", "place", at.toString(), "record", record, "reason", reason), "");
    }
  }

  private static Words reason(Code reason) {
    return switch (reason.code()) {
      case "empty" -> Words.of("convert.reason.empty");
      case "too-large" -> Words.of("convert.reason.too-large");
      case "other-type" -> Words.of("convert.reason.other-type");
      default -> Words.of("convert.reason.column");
    };
  }

  private void add(Words loss, String where) {
    count++;
    if (named.size() < NAMED) {
      named.add(new Named(loss, where));
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Returns the first few by rule and place, such as {@code READ-003 at /title}. */
  Object told(Locale language) {
    String list =
        named.stream()
            .map(one -> one.loss().in(language) + one.where())
            .collect(Collectors.joining(Words.of("convert.comma").in(language)));
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
