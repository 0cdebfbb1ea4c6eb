package io.github.copguidelines.serialization;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A text in UTF-8 without its byte order mark, whose beginning can be looked at. */
final class PeekableInput extends BufferedInputStream {

  private static final int BEGINNING = 1 << 16;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** Returns the text of a stream, which may be such a text. */
  static PeekableInput of(InputStream in) throws IOException {
    return in instanceof PeekableInput text ? text : new PeekableInput(in);
  }

  PeekableInput(InputStream in) throws IOException {
    super(in, BEGINNING);
    mark(2 * BYTE_ORDER_MARK.length);
    boolean hasMark = isMark();
    // Of two of them, the second is a character that the reader is to report.
    boolean hasOne = hasMark && !isMark();
    reset();
    if (hasOne) {
      skipNBytes(BYTE_ORDER_MARK.length);
    }
  }

  private boolean isMark() throws IOException {
    return Arrays.equals(readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
  }

  /** Returns the text, or as much of it as tells what it is. */
  byte[] beginning() throws IOException {
    mark(BEGINNING);
    byte[] beginning = readNBytes(BEGINNING);
    reset();
    return beginning;
  }
}
