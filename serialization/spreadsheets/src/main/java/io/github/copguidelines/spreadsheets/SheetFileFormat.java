package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.NamedFormat;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.serialization.ReadOptions;
import io.github.copguidelines.serialization.WriteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A format of spreadsheets, which hold practice records. */
abstract class SheetFileFormat extends NamedFormat {

  private final SheetFormat format;

  SheetFileFormat(SheetFormat format, String mediaType) {
    super(format.code(), List.of(mediaType), List.of(format.extension()));
    this.format = format;
  }

  @Override
  public final boolean reads(Class<?> type) {
    return type == PracticeRecord.class;
  }

  @Override
  public final boolean writes(Class<?> type) {
    return type == PracticeRecord.class;
  }

  @Override
  public final boolean writesMany() {
    return true;
  }

  @Override
  @SuppressWarnings("unchecked") // no other type is read
  public final <T> Stream<SourceDocument<T>> read(
      InputStream in, String name, Class<T> type, ReadOptions options) throws IOException {
    if (!reads(type)) {
      throw new UnsupportedOperationException("A spreadsheet holds practice records.");
    }
    RecordSheets sheets = RecordSheets.of(Locale.ENGLISH).withLimits(options.limits());
    try (in) {
      SheetReading reading = (options.isStrict() ? sheets.strict() : sheets).read(in, name);
      return ((List<SourceDocument<T>>) (List<?>) reading.documents()).stream();
    }
  }

  @Override
  @SuppressWarnings("unchecked") // no other type is written
  public final void write(
      Iterable<? extends ReadResult<?>> documents,
      OutputStream out,
      WriteOptions options,
      Consumer<NotWritten> notWritten)
      throws IOException {
    RecordSheets.of(options.language())
        .writeResults(format, (Iterable<ReadResult<PracticeRecord>>) documents, out, notWritten);
    out.flush();
  }
}
