package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.serialization.DocumentFormat;
import java.nio.charset.StandardCharsets;

/** An input document, with its format. */
final class OpenDocument {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final byte[] bytes;
  private final DocumentFormat format;

  OpenDocument(byte[] bytes, DocumentFormat format) {
    this.bytes = bytes;
    this.format = format;
  }

  <T> ReadResult<T> read(Class<T> type) {
    return format.read(bytes, type);
  }

  /** Returns the document as one of a type. */
  <T> ReadDocument<T> document(Class<T> type) {
    ReadResult<T> result = read(type);
    return new ReadDocument<>() {
      @Override
      public ReadResult<T> result() {
        return result;
      }

      @Override
      public ValidationReport locate(ValidationReport report) {
        return OpenDocument.this.locate(report);
      }
    };
  }

  /** Returns the format, which keeps unknown members. */
  DocumentFormat format() {
    return format;
  }

  /** Returns the report with line and column of each finding. */
  ValidationReport locate(ValidationReport report) {
    return format.locate(bytes, report);
  }

  /** Returns the text to which lines and columns refer. */
  String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
