package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Reads the elements of a YAML list that is a whole file, each with a dash at the same column.
 *
 * <p>An element consists of its lines with a space instead of the dash, so that columns stay the
 * same. Reading continues after an element that is not well-formed.
 */
final class YamlParts implements FileParts {

  private final BoundedLines lines;
  private final YamlList list;
  private final int limit;
  private int number;
  private boolean ended;

  YamlParts(InputStream in, YamlList list, int limit) {
    this.lines = new BoundedLines(in, limit, true);
    this.list = list;
    this.limit = limit;
  }

  /** Returns true for a line that ends a document, {@code ---} or {@code ...}. */
  private boolean isMarker(char c) {
    return lines.at(0) == c && lines.at(1) == c && lines.at(2) == c && isSpace(lines.at(3));
  }

  private boolean isDash() {
    for (int i = 0; i < list.indent(); i++) {
      if (lines.at(i) != ' ') {
        return false;
      }
    }
    return lines.at(list.indent()) == '-' && isSpace(lines.at(list.indent() + 1));
  }

  private static boolean isSpace(int b) {
    return b < 0 || b == ' ' || b == '\t';
  }

  @Override
  public Optional<FilePart> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    while (lines.number() < list.line()) {
      lines.next();
    }
    if (isMarker('-') || isMarker('.')) {
      return trailing();
    }
    number++;
    int first = (int) Math.min(lines.number(), Integer.MAX_VALUE);
    ByteArrayOutputStream element = new ByteArrayOutputStream();
    boolean fits = true;
    do {
      Optional<byte[]> line = lines.bytes();
      fits &= line.isPresent() && element.size() + line.get().length < limit;
      if (fits) {
        byte[] bytes = line.orElseThrow();
        if (element.size() == 0) {
          bytes[list.indent()] = ' ';
        }
        element.writeBytes(bytes);
        element.write('\n');
      }
      ended = !lines.next();
    } while (!ended && !isDash() && !isMarker('-') && !isMarker('.'));
    Optional<byte[]> whole = fits ? Optional.of(element.toByteArray()) : Optional.empty();
    List<Finding> told = number == 1 ? list.findings() : List.of();
    return Optional.of(FilePart.element(number, whole, first, 1, list.indent() + 1, told));
  }

  /** Returns a part that reports unread content after the end of the list. */
  private Optional<FilePart> trailing() throws IOException {
    int content = content(3);
    while (content < 0 && lines.next()) {
      content = content(0);
    }
    ended = true;
    if (content < 0) {
      return Optional.empty();
    }
    int line = (int) Math.min(lines.number(), Integer.MAX_VALUE);
    Finding.Builder finding = ReadRules.TRAILING.at(Pointer.root()).line(line);
    return Optional.of(FilePart.failed(finding.column(content + 1).build()));
  }

  /** Returns the index of the first content byte of a line; -1 if it is blank or a comment. */
  private int content(int from) {
    int at = from;
    while (lines.at(at) == ' ' || lines.at(at) == '\t') {
      at++;
    }
    return lines.at(at) < 0 || lines.at(at) == '#' ? -1 : at;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
