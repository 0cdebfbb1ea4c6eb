package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.SheetRules;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the entries of an archive from its central directory, like spreadsheet programs.
 *
 * <p>The JDK reads the central directory only of files on a disk. Its stream reader, which starts
 * at the front, cannot read ZIP64 sizes after the entries.
 */
final class ZipEntries {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int LISTED = 0x02014b50;
  private static final int LISTED_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;

  private final ByteBuffer file;

  private ZipEntries(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * An entry.
   *
   * @param from the index of its first byte
   * @param size the number of its packed bytes; unreliable for deflated entries
   */
  record Entry(String name, int from, int size, boolean isDeflated) {}

  /**
   * Returns all entries, in the order of the list.
   *
   * @throws IndexOutOfBoundsException if the directory points outside the file
   */
  static List<Entry> of(byte[] file) throws Refused {
    return new ZipEntries(file).entries();
  }

  private List<Entry> entries() throws Refused {
    int end = end();
    int count = file.getShort(end + 10) & 0xffff;
    if (count > SheetBounds.PARTS) {
      throw Refused.by(SheetRules.BOUNDS, "parts", SheetBounds.PARTS);
    }
    List<Entry> entries = new ArrayList<>();
    int at = file.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      require(file.getInt(at) == LISTED);
      int nameLength = file.getShort(at + 28) & 0xffff;
      entries.add(entry(at, nameLength));
      int extra = file.getShort(at + 30) & 0xffff;
      int comment = file.getShort(at + 32) & 0xffff;
      at += LISTED_LENGTH + nameLength + extra + comment;
    }
    return entries;
  }

  private int end() throws Refused {
    int last = file.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (file.getInt(at) == END) {
        return at;
      }
    }
    throw Refused.by(SheetRules.UNREADABLE);
  }

  private Entry entry(int at, int nameLength) throws Refused {
    int flags = file.getShort(at + 8);
    int method = file.getShort(at + 10);
    require((flags & ENCRYPTED) == 0 && (method == STORED || method == DEFLATED));
    int local = file.getInt(at + 42);
    require(file.getInt(local) == LOCAL);
    // The local name and extra field may have other lengths than in the directory.
    int from =
        local
            + LOCAL_LENGTH
            + (file.getShort(local + 26) & 0xffff)
            + (file.getShort(local + 28) & 0xffff);
    int size = file.getInt(at + 20);
    require(from <= file.limit());
    require(method == DEFLATED || (size >= 0 && size <= file.limit() - from));
    byte[] name = new byte[nameLength];
    file.get(at + LISTED_LENGTH, name);
    return new Entry(new String(name, StandardCharsets.UTF_8), from, size, method == DEFLATED);
  }

  private static void require(boolean holds) throws Refused {
    if (!holds) {
      throw Refused.by(SheetRules.UNREADABLE);
    }
  }
}
