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
record InputDocument(Input input, boolean strict, InputStream standard)
    implements SourceDocument<PracticeRecord> {

  /**
   * Makes those of an input: several where it is a list in an older format, else one. The standard
   * input is taken in at once, since two threads could not share it.
   *
   * @throws IOException if the input cannot be read
   */
  static List<SourceDocument<PracticeRecord>> all(Input input, boolean strict, InputStream standard)
      throws IOException {
    if (input.isSheet()) {
      return input.sheet(strict).documents();
    }
    InputStream in =
        input.isStandard()
            ? new ByteArrayInputStream(Input.bytesOfStandard(standard))
            : InputStream.nullInputStream();
    SourceDocument<PracticeRecord> one = new InputDocument(input, strict, in);
    if (!input.mayBeList(in)) {
      return List.of(one);
    }
    List<ReadDocument<PracticeRecord>> records =
        input.open(strict, in).readAll(PracticeRecord.class);
    if (input.isStandard()) {
      in.reset();
    }
    if (records.size() == 1) {
      return List.of(one);
    }
    List<SourceDocument<PracticeRecord>> parts = new ArrayList<>();
    for (ReadDocument<PracticeRecord> record : records) {
      parts.add(new Part(input.title() + "#/practices/" + parts.size(), record));
    }
    return parts;
  }

  /** A record of a list, which was read already. */
  private record Part(String name, ReadDocument<PracticeRecord> read)
      implements SourceDocument<PracticeRecord> {}

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
