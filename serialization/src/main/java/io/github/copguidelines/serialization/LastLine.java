package io.github.copguidelines.serialization;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes text to a writer that stays open, and ensures a line feed at the end. */
final class LastLine extends FilterWriter {

  private boolean ended;

  LastLine(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    out.write(c);
    ended = c == '\n';
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    out.write(text, from, length);
    if (length > 0) {
      ended = text[from + length - 1] == '\n';
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    out.write(text, from, length);
    if (length > 0) {
      ended = text.charAt(from + length - 1) == '\n';
    }
  }

  /** Flushes the text; the writer stays open. */
  @Override
  public void close() throws IOException {
    out.flush();
  }

  void finish() throws IOException {
    if (!ended) {
      out.write('\n');
    }
    out.flush();
  }
}
