package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A part of a file that is a separate document: a line of NDJSON, or an element of a list.
 *
 * @param place the suffix of its name after the name of the file, for example {@code #3}; empty for
 *     the file itself
 * @param bytes the document; empty if there is none, or it is longer than the format reads
 * @param placed converts the position of a finding from the document to the file
 * @param told the findings before it is read, with positions in the file
 */
record FilePart(
    String place, Optional<byte[]> bytes, UnaryOperator<Finding> placed, List<Finding> told) {

  /**
   * Makes an element of a list.
   *
   * @param number its number, from 1
   * @param line the line in the file at which its text begins, from 1
   * @param column the column of that line at which its text begins, from 1
   * @param start the column of the element, or of its dash if it has one
   */
  static FilePart element(
      int number, Optional<byte[]> bytes, int line, int column, int start, List<Finding> told) {
    return new FilePart("#" + number, bytes, finding -> inList(finding, line, column, start), told);
  }

  /** Makes a part with a finding on the file itself. */
  static FilePart failed(Finding failure) {
    return new FilePart("", Optional.empty(), UnaryOperator.identity(), List.of(failure));
  }

  /** Returns a finding with a message on a list entry instead of a whole document. */
  private static Finding inList(Finding finding, int line, int column, int start) {
    if (finding.messageKey().equals(ReadRules.EMPTY.id())) {
      return ofElement(finding, ReadRules.EMPTY).line(line).column(start).build();
    }
    boolean more = finding.rule().equals(ReadRules.TRAILING.id());
    return placed(more ? ofElement(finding, ReadRules.TRAILING).build() : finding, line, column);
  }

  private static Finding.Builder ofElement(Finding finding, Rule rule) {
    return finding.toBuilder().messageCase(rule.id(), "element");
  }

  private static Finding placed(Finding finding, int line, int column) {
    int within = finding.line().orElse(1);
    int at = finding.column().orElse(1);
    return finding.toBuilder()
        .line(line + within - 1)
        .column(within == 1 ? column + at - 1 : at)
        .build();
  }
}
