package io.github.copguidelines.serialization;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** An input of UTF-8 text without its byte order mark, with a peek at its beginning. */
final class PeekableInput extends BufferedInputStream {

  private static final int BEGINNING = 1 << 16;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** Returns a peekable input for a stream; the stream itself if it is one. */
  static PeekableInput of(InputStream in) throws IOException {
    return in instanceof PeekableInput text ? text : new PeekableInput(in);
  }

  PeekableInput(InputStream in) throws IOException {
    super(in, BEGINNING);
    mark(2 * BYTE_ORDER_MARK.length);
    boolean hasMark = isMark();
    // A second mark is a character that the reader must report.
    boolean hasOne = hasMark && !isMark();
    reset();
    if (hasOne) {
      skipNBytes(BYTE_ORDER_MARK.length);
    }
  }

  private boolean isMark() throws IOException {
    return Arrays.equals(readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
  }

  /** Returns the text, or enough of its beginning to detect its format. */
  byte[] beginning() throws IOException {
    mark(BEGINNING);
    byte[] beginning = readNBytes(BEGINNING);
    reset();
    return beginning;
  }
}
