package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import java.util.List;
import java.util.Optional;

/** A file as a document without an object, with the findings on the file. */
record WholeFile<T>(String name, ReadResult<T> result) implements SourceDocument<T> {

  static <T> WholeFile<T> of(String name, List<Finding> findings) {
    return new WholeFile<>(name, ReadResult.of(Optional.empty(), findings, List.of()));
  }

  @Override
  public ReadDocument<T> read() {
    return () -> result;
  }
}
