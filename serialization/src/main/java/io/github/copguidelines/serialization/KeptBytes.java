package io.github.copguidelines.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes on their way to a parser, of which those that nobody has taken yet are kept, as far as a
 * limit. Counts lines and, in UTF-16 code units, columns as parsers of JSON do. For one thread.
 */
final class KeptBytes extends InputStream {

  /** More than a parser reads ahead. */
  private static final int AHEAD = 1 << 16;

  private final InputStream in;
  private final int limit;
  private byte[] kept = new byte[2 * AHEAD];

  /** The kept bytes are from here, which is at the offset in the stream, to there. */
  private int from;

  private int to;
  private long offset;
  private boolean cut;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  KeptBytes(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = in.read(bytes, start, Math.min(length, AHEAD));
    if (count > 0) {
      makeRoom(count);
      System.arraycopy(bytes, start, kept, to, count);
      to += count;
    }
    return count;
  }

  private void makeRoom(int count) {
    if (to - from > limit + AHEAD) {
      pass(to - from - AHEAD); // too long already, whatever follows
      cut = true;
    }
    if (to + count > kept.length) {
      int length = to - from;
      byte[] room = length + count > kept.length / 2 ? new byte[2 * (length + count)] : kept;
      System.arraycopy(kept, from, room, 0, length);
      kept = room;
      from = 0;
      to = length;
    }
  }

  /** Lets go of what is before an offset in the stream. */
  void passTo(long place) {
    pass((int) (place - offset));
    cut = false;
  }

  /** Returns what there is up to an offset, and lets go of it; empty beyond the limit. */
  Optional<byte[]> take(long end) {
    boolean whole = !cut && end - offset <= limit;
    Optional<byte[]> taken =
        whole
            ? Optional.of(Arrays.copyOfRange(kept, from, from + (int) (end - offset)))
            : Optional.empty();
    passTo(end);
    return taken;
  }

  private void pass(int count) {
    for (int i = 0; i < count; i++) {
      count(kept[from++]);
    }
    offset += count;
  }

  private void count(byte b) {
    if (b == '\n' || b == '\r') {
      line += b == '\n' && afterReturn ? 0 : 1;
      column = 1;
    } else if ((b & 0xc0) != 0x80) {
      column += (b & 0xf8) == 0xf0 ? 2 : 1;
    }
    afterReturn = b == '\r';
  }

  /** Returns the line of the first byte that is kept, from 1. */
  int line() {
    return line;
  }

  int column() {
    return column;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
