package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The lines of a text, ended by LF, CR or both, as the parsers of JSON and YAML count them.
 *
 * <p>Lines are numbered from 1; columns are counted in UTF-16 code units, from 1. It scans the text
 * only once, for any length of lines and any number of queries. Immutable and thread-safe.
 */
public final class Lines {

  private final String text;

  /** The indexes at which lines start. */
  private final int[] starts;

  /** The indexes at which surrogate pairs start. */
  private final int[] pairs;

  /** Finds the lines of a text. */
  public Lines(String text) {
    this.text = text;
    this.starts =
        IntStream.rangeClosed(0, text.length()).filter(i -> i == 0 || endsLine(i - 1)).toArray();
    this.pairs =
        IntStream.range(0, text.length() - 1)
            .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
            .toArray();
  }

  private boolean endsLine(int at) {
    char c = text.charAt(at);
    boolean firstOfTwo = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return c == '\n' || (c == '\r' && !firstOfTwo);
  }

  /** Returns a view of a line without its end; empty if there is no such line. */
  public CharSequence line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number < starts.length ? starts[number] : text.length();
    int start = starts[number - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return CharBuffer.wrap(text, start, end);
  }

  /** Converts a column from code points to UTF-16 code units. */
  public int column(int line, int codePoints) {
    if (line < 1 || line > starts.length) {
      return codePoints;
    }
    int start = starts[line - 1];
    int end = start + line(line).length();
    int first = pairsBefore(start);
    int last = pairsBefore(end);
    // Surrogate pairs that start before the column count twice.
    int low = first;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - start - (middle - first) < codePoints - 1) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoints + low - first;
  }

  private int pairsBefore(int offset) {
    int at = Arrays.binarySearch(pairs, offset);
    return at < 0 ? -at - 1 : at;
  }

  /** Converts the column of a finding from code points to UTF-16 code units. */
  public Finding inUtf16(Finding finding) {
    return finding.line().isEmpty() || finding.column().isEmpty()
        ? finding
        : finding.toBuilder().column(column(finding.line().get(), finding.column().get())).build();
  }
}
