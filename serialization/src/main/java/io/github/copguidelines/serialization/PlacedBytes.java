package io.github.copguidelines.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the bytes of a UTF-8 text one after the other, with the line and, in UTF-16 code units, the
 * column of each, both from 1. A line ends with LF, CR or both. Not thread-safe.
 */
final class PlacedBytes implements Closeable {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int buffered;
  private int position;
  private int current = -1;
  private int line = 1;
  private int column = 1;
  private int nextColumn = 1;

  PlacedBytes(InputStream in) {
    this.in = in;
  }

  /** Moves to the next byte and returns it; -1 at the end. */
  int next() throws IOException {
    int before = current;
    if (position == buffered) {
      position = 0;
      buffered = Math.max(0, in.read(buffer));
    }
    current = position < buffered ? buffer[position++] & 0xff : -1;
    if ((before == '\n' || before == '\r') && !(before == '\r' && current == '\n')) {
      line++;
      nextColumn = 1;
    }
    column = nextColumn;
    if ((current & 0xc0) != 0x80) {
      nextColumn += (current & 0xf8) == 0xf0 ? 2 : 1;
    }
    return current;
  }

  /** Returns the line of the byte. */
  int line() {
    return line;
  }

  /** Returns the column of the byte. */
  int column() {
    return column;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
