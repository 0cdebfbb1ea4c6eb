package io.github.copguidelines.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads the lines of a stream, and keeps only the beginning of a line beyond the limit. */
final class BoundedLines implements Closeable {

  private final InputStream in;
  private final int limit;
  private final boolean endsWithReturn;
  private final byte[] buffer = new byte[1 << 16];
  private int buffered;
  private int position;
  private byte[] line = new byte[1024];
  private int length;
  private boolean blank;
  private long number;
  private boolean afterReturn;

  /**
   * Starts before the first line.
   *
   * @param endsWithReturn whether CR and CR LF end a line like LF; if not, CR is white space
   */
  BoundedLines(InputStream in, int limit, boolean endsWithReturn) {
    this.in = in;
    this.limit = limit;
    this.endsWithReturn = endsWithReturn;
  }

  /** Moves to the next line; returns false at the end. */
  boolean next() throws IOException {
    length = 0;
    blank = true;
    int b = read();
    if (b == '\n' && afterReturn) {
      b = read();
    }
    afterReturn = false;
    if (b < 0) {
      return false;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = read()) {
      if (b == '\r' && endsWithReturn) {
        afterReturn = true;
        break;
      }
      blank &= b == ' ' || b == '\t' || b == '\r';
      if (length < limit) {
        if (length == line.length) {
          line = Arrays.copyOf(line, (int) Math.min(limit, 2L * length));
        }
        line[length++] = (byte) b;
      } else if (b != '\r' || length > limit) {
        length = limit + 1;
      }
    }
    return true;
  }

  private int read() throws IOException {
    if (position == buffered) {
      position = 0;
      buffered = Math.max(0, in.read(buffer));
    }
    return position < buffered ? buffer[position++] & 0xff : -1;
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  boolean isBlank() {
    return blank;
  }

  /** Returns the line without its end; empty if it is beyond the limit. */
  Optional<byte[]> bytes() {
    return length > limit ? Optional.empty() : Optional.of(Arrays.copyOf(line, length));
  }

  /** Returns the byte at an index of the line; -1 after its end. */
  int at(int index) {
    return index < Math.min(length, limit) ? line[index] & 0xff : -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
