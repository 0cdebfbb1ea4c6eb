package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import java.io.IOException;

/** A document in a temporary file. */
record SpooledDocument<T>(String name, Reading<T> reading) implements SourceDocument<T> {

  /** Reads the document. */
  interface Reading<T> {
    ReadResult<T> read() throws IOException;
  }

  @Override
  public ReadDocument<T> read() throws IOException {
    ReadResult<T> result = reading.read();
    return () -> result;
  }
}
