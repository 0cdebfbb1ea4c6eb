package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.NamedFormat;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.serialization.ReadOptions;
import io.github.copguidelines.serialization.WriteOptions;
import io.github.copguidelines.text.Timestamp;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Provides workbooks (XLSX) of answers to a survey and of national strategies as a service. People
 * fill them in; findings have cells.
 */
public final class BookFormat extends NamedFormat {

  /** Makes the format, for the service loader. */
  public BookFormat() {
    super(SheetFormat.XLSX.code(), List.of(XlsxFormat.MEDIA_TYPE), List.of(".xlsx"));
  }

  @Override
  public boolean reads(Class<?> type) {
    return DocumentBook.of(type).isPresent();
  }

  @Override
  public boolean writes(Class<?> type) {
    return reads(type);
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public <T> Stream<SourceDocument<T>> read(
      InputStream in, String name, Class<T> type, ReadOptions options) throws IOException {
    if (!reads(type)) {
      throw new UnsupportedOperationException("No workbook holds such a document.");
    }
    try (in) {
      return Stream.of(
          read(in.readNBytes(options.limits().documentLength() + 1), name, type, options));
    }
  }

  private static <T> SourceDocument<T> read(
      byte[] file, String name, Class<T> type, ReadOptions options) {
    Columns columns = Columns.of(CopSchemas.forType(type));
    DocumentFormat format =
        (options.isStrict() ? CopJson.strict() : CopJson.lenient()).withLimits(options.limits());
    RowReading<T> reading =
        new RowReading<>(
            type, columns, new CellValues(), format, options.limits(), Timestamp.of(Instant.EPOCH));
    try {
      List<Sheet> sheets = SheetFile.read(file, options.limits(), columns);
      return BookReading.of(name, sheets, reading, options.isStrict());
    } catch (Refused e) {
      return WholeFile.of(name, List.of(e.finding()));
    }
  }

  @Override
  public void write(
      Iterable<? extends ReadResult<?>> documents,
      OutputStream out,
      WriteOptions options,
      Consumer<NotWritten> notWritten)
      throws IOException {
    ReadResult<?> only = FileFormat.only(documents);
    DocumentBook book = DocumentBook.of(only.value().getClass()).orElseThrow();
    new BookWriting(book, options.language()).write(CopJson.lenient().write(only), out, notWritten);
    out.flush();
  }
}
