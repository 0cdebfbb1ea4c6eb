package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The elements of a list in YAML that is a whole file, each behind a dash at the same column.
 *
 * <p>An element is its lines with a space in the place of the dash, so that columns stay. One that
 * is not well-formed does not keep those after it from being read.
 */
final class YamlParts implements FileParts {

  private final BoundedLines lines;
  private final int limit;

  /** The column of the dashes, from 0. */
  private int indent;

  private int number;
  private boolean ended;

  YamlParts(InputStream in, int limit) {
    this.lines = new BoundedLines(in, limit);
    this.limit = limit;
  }

  /** Returns true if a document that begins so is a list with dashes. */
  static boolean isList(byte[] beginning) {
    try (YamlParts parts = new YamlParts(new ByteArrayInputStream(beginning), beginning.length)) {
      return parts.findList();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never: all is in memory
    }
  }

  /** Moves to the first line with content, and returns whether there is a dash. */
  private boolean findList() throws IOException {
    while (lines.next()) {
      if (hasContent() && !isMarker('-')) {
        return isDash();
      }
    }
    return false;
  }

  /** Of comments and, before a list, directives there is nothing to read. */
  private boolean hasContent() {
    indent = 0;
    while (lines.at(indent) == ' ') {
      indent++;
    }
    return !lines.isBlank() && lines.at(indent) != '#' && lines.at(0) != '%';
  }

  /** Returns true for a line that ends a document, {@code ---} or {@code ...}. */
  private boolean isMarker(char c) {
    return lines.at(0) == c && lines.at(1) == c && lines.at(2) == c && isSpace(lines.at(3));
  }

  private boolean isDash() {
    for (int i = 0; i < indent; i++) {
      if (lines.at(i) != ' ') {
        return false;
      }
    }
    return lines.at(indent) == '-' && isSpace(lines.at(indent + 1));
  }

  private static boolean isSpace(int b) {
    return b < 0 || b == ' ' || b == '\t' || b == '\r';
  }

  @Override
  public Optional<FilePart> next() throws IOException {
    if (ended || (number == 0 && !findList())) {
      return Optional.empty();
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
          bytes[indent] = ' ';
        }
        element.writeBytes(bytes);
        element.write('\n');
      }
      ended = !lines.next();
    } while (!ended && !isDash() && !isMarker('-') && !isMarker('.'));
    Optional<byte[]> whole = fits ? Optional.of(element.toByteArray()) : Optional.empty();
    return Optional.of(FilePart.element(number, whole, first, 1));
  }

  /** What follows the end of the list was not read. */
  private Optional<FilePart> trailing() throws IOException {
    ended = true;
    while (lines.next()) {
      if (hasContent()) {
        Finding.Builder finding = ReadRules.TRAILING.at(Pointer.root());
        int line = (int) Math.min(lines.number(), Integer.MAX_VALUE);
        return Optional.of(FilePart.failed(finding.line(line).column(1).build()));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
