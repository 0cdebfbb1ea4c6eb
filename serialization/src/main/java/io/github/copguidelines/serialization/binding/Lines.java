package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text, ended by LF, CR or both, as the parsers of JSON and YAML count them.
 *
 * <p>Lines are numbered from 1; columns are counted in UTF-16 code units, from 1. Immutable and
 * thread-safe.
 */
public final class Lines {

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  /** Finds the lines of a text. */
  public Lines(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean firstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !firstOfTwo)) {
        starts.add(i + 1);
      }
    }
  }

  /** Returns a line without its end; empty where there is no such line. */
  public String line(int number) {
    if (number < 1 || number > starts.size()) {
      return "";
    }
    int end = number < starts.size() ? starts.get(number) : text.length();
    int start = starts.get(number - 1);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Returns where a column of a line, in UTF-16 code units, is in the text. */
  public int offset(int line, int column) {
    int start = line <= starts.size() ? starts.get(line - 1) : text.length();
    return Math.min(text.length(), start + column - 1);
  }

  /** Returns the column in UTF-16 code units of one that counts code points. */
  public int column(int line, int codePoints) {
    String on = line(line);
    int before = Math.min(codePoints - 1, on.codePointCount(0, on.length()));
    return codePoints + on.offsetByCodePoints(0, before) - before;
  }

  /** Returns a finding whose column counts code points with the same in UTF-16 code units. */
  public Finding inUtf16(Finding finding) {
    return finding.line().isEmpty() || finding.column().isEmpty()
        ? finding
        : finding.toBuilder().column(column(finding.line().get(), finding.column().get())).build();
  }
}
