package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.SheetRules;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a workbook, unpacked within bounds; immutable.
 *
 * <p>Names of parts have no leading slash and are in lower case, because they are case-insensitive.
 * Parts that are not XML are counted but not kept.
 */
final class XlsxParts {

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final byte[] file;
  private int size;

  private XlsxParts(byte[] file) {
    this.file = file;
  }

  /** Unpacks a workbook within the limits, without checking the content of its parts. */
  static XlsxParts unpack(byte[] file) throws Refused {
    XlsxParts unpacked = new XlsxParts(file);
    try {
      for (ZipEntries.Entry entry : ZipEntries.of(file)) {
        unpacked.add(entry);
      }
    } catch (DataFormatException | IndexOutOfBoundsException e) {
      throw Refused.by(SheetRules.UNREADABLE);
    }
    return unpacked;
  }

  private void add(ZipEntries.Entry entry) throws Refused, DataFormatException {
    String name = lower(entry.name());
    if (!names.add(name)) {
      throw Refused.by(SheetRules.UNREADABLE); // a duplicate is ambiguous
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
    if (entry.isDeflated()) {
      inflate(entry, kept, bytes);
    } else {
      count(entry.size());
      bytes.write(file, entry.from(), kept ? entry.size() : 0);
    }
    if (kept) {
      parts.put(name, bytes.toByteArray());
    }
  }

  private void inflate(ZipEntries.Entry entry, boolean kept, ByteArrayOutputStream bytes)
      throws Refused, DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file, entry.from(), file.length - entry.from());
      byte[] buffer = new byte[1 << 13];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && !inflater.finished()) {
          throw Refused.by(SheetRules.UNREADABLE); // it ends too early, or needs a dictionary
        }
        count(length);
        if (inflater.getBytesWritten() > SheetBounds.SMALL
            && inflater.getBytesWritten() > SheetBounds.RATIO * inflater.getBytesRead()) {
          throw Refused.by(SheetRules.BOUNDS, "ratio");
        }
        bytes.write(buffer, 0, kept ? length : 0);
      }
    } finally {
      inflater.end();
    }
  }

  private void count(int length) throws Refused {
    if (length > SheetBounds.SIZE - size) {
      throw Refused.by(SheetRules.BOUNDS, "size", SheetBounds.SIZE);
    }
    size += length;
  }

  private static String lower(String name) {
    String slashes = name.replace('\\', '/');
    return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
  }

  /** Returns the names of all parts. */
  Set<String> names() {
    return names;
  }

  /** Returns an XML part; empty if there is none with this name. */
  Optional<byte[]> find(String name) {
    return Optional.ofNullable(parts.get(lower(name)));
  }

  /** Returns an XML part that every workbook must have. */
  byte[] get(String name) throws Refused {
    return find(name).orElseThrow(() -> Refused.by(SheetRules.UNREADABLE));
  }
}
