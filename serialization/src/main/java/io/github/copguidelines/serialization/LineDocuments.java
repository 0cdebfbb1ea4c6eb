package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The documents of NDJSON: one in each line that is not blank; for one thread.
 *
 * <p>Lines end with LF, before which a CR is white space of JSON. Of a line that is too long
 * nothing is kept.
 */
final class LineDocuments<T> implements Iterator<SourceDocument<T>>, UncheckedCloseable {

  private final InputStream in;
  private final String name;
  private final DocumentFormat format;
  private final int limit;
  private final Class<T> type;
  private final byte[] buffer = new byte[1 << 16];
  private int buffered;
  private int position;
  private byte[] line = new byte[1024];
  private int length;
  private boolean blank;
  private long number;
  private Optional<SourceDocument<T>> next = Optional.empty();

  LineDocuments(InputStream in, String name, DocumentFormat format, int limit, Class<T> type) {
    this.in = in;
    this.name = name;
    this.format = format;
    this.limit = limit;
    this.type = type;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next.isEmpty()) {
        if (!readLine()) {
          return false;
        }
        if (!blank) {
          next = Optional.of(new LineDocument<>(name, number, taken(), format, type));
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> taken() {
    return length > limit ? Optional.empty() : Optional.of(Arrays.copyOf(line, length));
  }

  /** Returns false at the end; the length of a line that is too long is one more than the limit. */
  private boolean readLine() throws IOException {
    length = 0;
    blank = true;
    int b = read();
    if (b < 0) {
      return false;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = read()) {
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

  @Override
  public SourceDocument<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SourceDocument<T> document = next.orElseThrow();
    next = Optional.empty();
    return document;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // All that was asked for was read.
    }
  }
}
