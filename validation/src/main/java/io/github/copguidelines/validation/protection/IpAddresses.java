package io.github.copguidelines.validation.protection;

/** Reads addresses of machines as the programs that follow links do. */
final class IpAddresses {

  private static final int GROUPS = 8;
  private static final int[] NONE = {};

  private IpAddresses() {}

  /**
   * Returns an address of version 4 as a number; -1 where it is none.
   *
   * <p>It may have fewer than four parts, and octal and hexadecimal ones; the last fills up.
   */
  static long four(String name) {
    String[] parts = name.split("\\.", -1);
    if (parts.length > 4) {
      return -1;
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number = number(parts[i]);
      int bytes = i == parts.length - 1 ? 5 - parts.length : 1;
      if (number < 0 || number >= 1L << (8 * bytes)) {
        return -1;
      }
      address = (address << (8 * bytes)) | number;
    }
    return address;
  }

  /** Returns the number that a part of an address is; -1 where it is none. */
  private static long number(String part) {
    if (part.startsWith("0x")) {
      return digits(part, 2, 16);
    }
    return part.length() > 1 && part.startsWith("0") ? digits(part, 1, 8) : digits(part, 0, 10);
  }

  private static long digits(String text, int from, int radix) {
    if (from == text.length() || text.length() > 14) {
      return -1;
    }
    long value = 0;
    for (int i = from; i < text.length(); i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
    }
    return value;
  }

  /** Returns the eight groups of an address of version 6; no group where it is none. */
  static int[] six(String name) {
    String whole = withoutFour(name);
    int gap = whole.indexOf("::");
    String[] before = parts(gap < 0 ? whole : whole.substring(0, gap));
    String[] after = gap < 0 ? new String[0] : parts(whole.substring(gap + 2));
    int given = before.length + after.length;
    if (gap < 0 ? given != GROUPS : given >= GROUPS) {
      return NONE;
    }
    int[] groups = new int[GROUPS];
    for (int i = 0; i < given; i++) {
      boolean first = i < before.length;
      String part = first ? before[i] : after[i - before.length];
      long value = part.length() > 4 ? -1 : digits(part, 0, 16);
      if (value < 0) {
        return NONE;
      }
      groups[first ? i : GROUPS - given + i] = (int) value;
    }
    return groups;
  }

  private static String[] parts(String groups) {
    return groups.isEmpty() ? new String[0] : groups.split(":", -1);
  }

  /** Returns the address with the four numbers at its end as two groups. */
  private static String withoutFour(String name) {
    int start = name.lastIndexOf(':') + 1;
    long four = name.indexOf('.', start) < 0 ? -1 : four(name.substring(start));
    return four < 0
        ? name
        : name.substring(0, start)
            + Long.toHexString(four >> 16)
            + ":"
            + Long.toHexString(four & 0xFFFF);
  }
}
