package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One of the documents that arguments name, for whichever thread reads it. */
record InputDocument(Input input, boolean strict, InputStream standard)
    implements SourceDocument<PracticeRecord> {

  /**
   * Makes one. The standard input is taken in at once, since two threads could not share it.
   *
   * @throws IOException if the standard input cannot be read
   */
  static InputDocument of(Input input, boolean strict, InputStream standard) throws IOException {
    return input.isStandard()
        ? new InputDocument(
            input, strict, new ByteArrayInputStream(Input.bytesOfStandard(standard)))
        : new InputDocument(input, strict, InputStream.nullInputStream());
  }

  @Override
  public String name() {
    return input.title();
  }

  @Override
  public ReadDocument<PracticeRecord> read() throws IOException {
    OpenDocument open = input.open(strict, standard);
    ReadResult<PracticeRecord> result = open.read(PracticeRecord.class);
    return new ReadDocument<>() {
      @Override
      public ReadResult<PracticeRecord> result() {
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
