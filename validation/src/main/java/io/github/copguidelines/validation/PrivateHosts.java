package io.github.copguidelines.validation;

import java.util.List;
import java.util.Locale;

/** Names and addresses that lead to another machine for each who follows them. */
final class PrivateHosts {

  private static final List<String> ENDINGS =
      List.of(
          ".localhost", ".local", ".internal", ".lan", ".intranet", ".corp", ".home", ".home.arpa");

  private PrivateHosts() {}

  /**
   * Returns true for a host of a private network, of the machine itself, or without a domain.
   *
   * @param host a name, or an address without brackets
   */
  static boolean isPrivate(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    if (name.indexOf(':') >= 0) {
      return isPrivateSix(name);
    }
    if (ENDINGS.stream().anyMatch(name::endsWith) || name.indexOf('.') < 0) {
      // A number without dots is an address too, and one that somebody means to hide.
      return true;
    }
    return isPrivateFour(name);
  }

  /**
   * An address may have fewer than four parts, and octal and hexadecimal ones; the last fills up.
   */
  private static boolean isPrivateFour(String name) {
    String[] parts = name.split("\\.", -1);
    if (parts.length > 4) {
      return false;
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number = number(parts[i]);
      int bytes = i == parts.length - 1 ? 5 - parts.length : 1;
      if (number < 0 || number >= 1L << (8 * bytes)) {
        return false;
      }
      address = (address << (8 * bytes)) | number;
    }
    int[] numbers = {(int) (address >> 24), (int) (address >> 16 & 0xFF)};
    int first = numbers[0];
    int second = numbers[1];
    return first == 0
        || first == 10
        || first == 127
        || (first == 100 && second >= 64 && second < 128)
        || (first == 169 && second == 254)
        || (first == 172 && second >= 16 && second < 32)
        || (first == 192 && second == 168);
  }

  /** Returns the number that a part of an address is; -1 where it is none. */
  private static long number(String part) {
    if (part.matches("0x[0-9a-f]{1,8}")) {
      return Long.parseLong(part.substring(2), 16);
    }
    if (part.matches("0[0-7]{1,11}")) {
      return Long.parseLong(part, 8);
    }
    return part.matches("[0-9]{1,10}") ? Long.parseLong(part) : -1;
  }

  private static boolean isPrivateSix(String name) {
    if (name.equals("::1") || name.equals("::") || name.matches("(?:0{1,4}:){7}0{0,3}1")) {
      return true;
    }
    if (name.startsWith("::ffff:")) {
      return isPrivateFour(name.substring("::ffff:".length()));
    }
    String group = name.substring(0, name.indexOf(':'));
    boolean whole = group.length() == 4;
    return whole
        && (group.startsWith("fc")
            || group.startsWith("fd")
            || (group.compareTo("fe80") >= 0 && group.compareTo("febf") <= 0));
  }
}
