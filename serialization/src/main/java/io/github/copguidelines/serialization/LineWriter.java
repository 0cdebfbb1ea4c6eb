package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Extensible;
import java.io.IOException;
import java.io.Writer;

/** Writes documents as lines of NDJSON. */
final class LineWriter implements DocumentWriter {

  private final Writer out;

  LineWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Extensible document) throws IOException {
    out.write(CopJson.line(document));
  }

  @Override
  public void add(ReadResult<? extends Extensible> document) throws IOException {
    out.write(CopJson.line(document));
  }

  /** Writes a line that was already formatted. */
  void addLine(String line) throws IOException {
    out.write(line);
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
