package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.ValidationReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that is a part of a file.
 *
 * @param file the name of the file
 */
record PartDocument<T>(String file, FilePart part, DocumentFormat format, Class<T> type)
    implements SourceDocument<T> {

  @Override
  public String name() {
    return file + part.place();
  }

  @Override
  public Optional<String> inFile() {
    return part.place().isEmpty() ? Optional.empty() : Optional.of(file);
  }

  @Override
  public ReadDocument<T> read() {
    ReadResult<T> read = part.bytes().map(bytes -> format.read(bytes, type)).orElseGet(this::none);
    Stream<Finding> found = read.findings().stream().map(this::placed);
    ReadResult<T> result = read.withFindings(Stream.concat(part.told().stream(), found).toList());
    return new ReadDocument<>() {
      @Override
      public ReadResult<T> result() {
        return result;
      }

      @Override
      public ValidationReport locate(ValidationReport report) {
        return part.bytes()
            .map(bytes -> format.locate(bytes, report, part.placed()))
            .orElse(report);
      }
    };
  }

  private ReadResult<T> none() {
    return part.place().isEmpty()
        ? ReadResult.of(Optional.empty(), List.of(), List.of())
        : format.tooLong();
  }

  /** Adds the line to a finding without one, if the document is available. */
  private Finding placed(Finding finding) {
    return finding.line().isPresent() || part.bytes().isEmpty()
        ? part.placed().apply(finding)
        : finding;
  }
}
