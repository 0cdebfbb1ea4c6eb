package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the documents that arguments name, for whichever thread reads it. */
record InputDocument<T>(Input input, Class<T> type, boolean strict, InputStream standard)
    implements SourceDocument<T> {

  /**
   * Makes those of an input: several where it is a list in an older format, else one. The standard
   * input is taken in at once, since two threads could not share it.
   *
   * @throws IOException if the input cannot be read
   */
  static <T> List<SourceDocument<T>> all(
      Input input, Class<T> type, boolean strict, InputStream standard) throws IOException {
    if (input.isSheet()) {
      return ofSheet(input, type, strict);
    }
    InputStream in =
        input.isStandard()
            ? new ByteArrayInputStream(Input.bytesOfStandard(standard))
            : InputStream.nullInputStream();
    SourceDocument<T> one = new InputDocument<>(input, type, strict, in);
    if (!type.equals(PracticeRecord.class) || !input.mayBeList(in)) {
      return List.of(one);
    }
    List<ReadDocument<T>> records = input.open(strict, in).readAll(type);
    if (input.isStandard()) {
      in.reset();
    }
    if (records.size() == 1) {
      return List.of(one);
    }
    List<SourceDocument<T>> parts = new ArrayList<>();
    for (ReadDocument<T> record : records) {
      parts.add(
          new Part<>(
              input.title() + "#/practices/" + parts.size(), Optional.of(input.title()), record));
    }
    return parts;
  }

  /** Rows of a spreadsheet are practice records. */
  @SuppressWarnings("unchecked") // documents of the type that was asked for
  private static <T> List<SourceDocument<T>> ofSheet(Input input, Class<T> type, boolean strict)
      throws IOException {
    if (type != PracticeRecord.class) {
      throw Refusal.of("file.sheet-of-records", "file", input.title());
    }
    return (List<SourceDocument<T>>) (List<?>) input.sheet(strict).documents();
  }

  /** A record of a list, which was read already. */
  private record Part<T>(String name, Optional<String> inFile, ReadDocument<T> read)
      implements SourceDocument<T> {}

  @Override
  public String name() {
    return input.title();
  }

  @Override
  public ReadDocument<T> read() throws IOException {
    OpenDocument open = input.open(strict, standard);
    ReadResult<T> result = open.read(type);
    return new ReadDocument<>() {
      @Override
      public ReadResult<T> result() {
        return result;
      }

      @Override
      public ValidationReport locate(ValidationReport report) {
        return open.locate(report);
      }

      @Override
      public Optional<String> text() {
        return Optional.of(open.text());
      }
    };
  }
}
