package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A part of a file that is a document of its own: a line of NDJSON, or an element of a list.
 *
 * @param place what its name has after that of the file, for example {@code #3}; empty where it
 *     tells of the file itself
 * @param bytes the document; empty if it is longer than the format reads
 * @param placed puts a finding of the document at its line and column in the file
 * @param failure why there is no document; its place is that in the file
 */
record FilePart(
    String place,
    Optional<byte[]> bytes,
    UnaryOperator<Finding> placed,
    Optional<Finding> failure) {

  /** Makes an element of a list by its number and the place where it begins, all from 1. */
  static FilePart element(int number, Optional<byte[]> bytes, int line, int column) {
    return new FilePart("#" + number, bytes, placed(line, column), Optional.empty());
  }

  /** Makes what tells of the file. */
  static FilePart failed(Finding failure) {
    return new FilePart("", Optional.empty(), UnaryOperator.identity(), Optional.of(failure));
  }

  private static UnaryOperator<Finding> placed(int line, int column) {
    return finding -> {
      int within = finding.line().orElse(1);
      int at = finding.column().orElse(1);
      return finding.toBuilder()
          .line(line + within - 1)
          .column(within == 1 ? column + at - 1 : at)
          .build();
    };
  }
}
