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

/** Collects the content of documents that conversion loses; not thread-safe. */
final class Losses {

  /** The greatest number of losses named; all are counted, and the findings name all. */
  private static final int NAMED = 3;

  /**
   * The rules on lost content: text without a form in UTF-8, duplicate members, content after the
   * end, YAML aliases and tags, unread columns and cells of spreadsheets.
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

  /** The message on a number such as {@code .nan}, which no format can represent. */
  private static final String NO_NUMBER = "READ-006.number";

  private record Named(Words loss, String where) {}

  private final List<Named> named = new ArrayList<>();
  private long count;

  /**
   * Adds the losses of reading.
   *
   * @param document the name of the document; empty if there is only one
   */
  void add(String document, Collection<Finding> findings) {
    findings.stream()
        .filter(Losses::isLoss)
        .forEach(finding -> add(text(finding), document.isEmpty() ? "" : " (" + document + ")"));
  }

  /** Adds content that a format cannot hold. */
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

  /** Returns the first few losses by rule and place, such as {@code READ-003 at /title}. */
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
