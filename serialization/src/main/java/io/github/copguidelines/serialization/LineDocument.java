package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.serialization.binding.Utf8;
import java.util.Optional;

/**
 * A line of NDJSON.
 *
 * @param file the name of the file
 * @param number the number of the line, from 1
 * @param bytes its bytes; empty if they are more than the format reads
 */
record LineDocument<T>(
    String file, long number, Optional<byte[]> bytes, DocumentFormat format, Class<T> type)
    implements SourceDocument<T> {

  @Override
  public String name() {
    return file + ":" + number;
  }

  @Override
  public Optional<String> inFile() {
    return Optional.of(file);
  }

  @Override
  public ReadDocument<T> read() {
    ReadResult<T> result =
        bytes.map(line -> format.read(line, type)).orElseGet(() -> format.tooLong());
    return new ReadDocument<>() {
      @Override
      public ReadResult<T> result() {
        return result;
      }

      @Override
      public ValidationReport locate(ValidationReport report) {
        return bytes
            .map(line -> format.locate(line, report))
            .orElse(report)
            .map(LineDocument.this::placed);
      }
    };
  }

  private Finding placed(Finding finding) {
    int before = finding.line().map(this::before).orElse(0);
    Finding.Builder builder = finding.toBuilder().line((int) Math.min(number, Integer.MAX_VALUE));
    finding.column().ifPresent(column -> builder.column(before + column));
    return builder.build();
  }

  /**
   * Counts the characters before a line of the document: CR ends one for it, but none of NDJSON.
   */
  private int before(int inDocument) {
    String text = bytes.flatMap(Utf8::decode).orElse("");
    int before = 0;
    for (int i = 1; i < inDocument; i++) {
      before = text.indexOf('\r', before) + 1;
    }
    return before;
  }
}
