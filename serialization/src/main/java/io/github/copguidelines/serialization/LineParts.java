package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.serialization.binding.internal.Utf8;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the non-blank lines of NDJSON. A CR before the LF is white space of JSON. */
final class LineParts implements FileParts {

  private final BoundedLines lines;

  LineParts(BoundedLines lines) {
    this.lines = lines;
  }

  @Override
  public Optional<FilePart> next() throws IOException {
    while (lines.next()) {
      if (!lines.isBlank()) {
        long number = lines.number();
        Optional<byte[]> line = lines.bytes();
        return Optional.of(
            new FilePart(
                ":" + number,
                line,
                finding -> placed(finding, number, line.orElse(new byte[0])),
                List.of()));
      }
    }
    return Optional.empty();
  }

  private static Finding placed(Finding finding, long number, byte[] line) {
    int before = finding.line().map(inDocument -> before(inDocument, line)).orElse(0);
    Finding.Builder builder = finding.toBuilder().line((int) Math.min(number, Integer.MAX_VALUE));
    finding.column().ifPresent(column -> builder.column(before + column));
    return builder.build();
  }

  /**
   * Counts the characters before a line of the document, in which CR ends a line, unlike in NDJSON.
   */
  private static int before(int inDocument, byte[] line) {
    String text = Utf8.decode(line).orElse("");
    int before = 0;
    for (int i = 1; i < inDocument; i++) {
      before = text.indexOf('\r', before) + 1;
    }
    return before;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
