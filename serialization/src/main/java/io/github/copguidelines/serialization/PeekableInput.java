package io.github.copguidelines.serialization;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A text in UTF-8 without its byte order mark, whose beginning can be looked at. */
final class PeekableInput extends BufferedInputStream {

  private static final int BEGINNING = 1 << 16;

  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

  PeekableInput(InputStream in) throws IOException {
    super(in, BEGINNING);
    mark(BYTE_ORDER_MARK.length);
    for (int b : BYTE_ORDER_MARK) {
      if (read() != b) {
        reset();
        return;
      }
    }
  }

  /** Returns the text, or as much of it as tells what it is. */
  byte[] beginning() throws IOException {
    mark(BEGINNING);
    byte[] beginning = readNBytes(BEGINNING);
    reset();
    return beginning;
  }
}
