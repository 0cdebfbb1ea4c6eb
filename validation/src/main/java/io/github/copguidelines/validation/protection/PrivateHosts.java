package io.github.copguidelines.validation.protection;

import java.util.List;
import java.util.Locale;

/** Names and addresses that lead to another machine for each who follows them. */
final class PrivateHosts {

  private static final List<String> ENDINGS =
      List.of(
          ".localhost",
          ".localdomain",
          ".local",
          ".internal",
          ".lan",
          ".intranet",
          ".private",
          ".corp",
          ".home",
          ".home.arpa");

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
      int[] groups = IpAddresses.six(name);
      return groups.length > 0 && isPrivateSix(groups);
    }
    if (name.indexOf('.') < 0) {
      // A number without dots is an address too, and one that somebody means to hide.
      return true;
    }
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    char last = name.charAt(name.length() - 1);
    boolean digit = last < 0x80 && Character.digit(last, 16) >= 0; // of an address, or of a domain
    long four = digit ? IpAddresses.four(name) : -1;
    return four >= 0 && isPrivateFour(four);
  }

  private static boolean isPrivateFour(long address) {
    int first = (int) (address >> 24);
    int second = (int) (address >> 16 & 0xFF);
    return first == 0
        || first == 10
        || first == 127
        || (first == 100 && second >= 64 && second < 128)
        || (first == 169 && second == 254)
        || (first == 172 && second >= 16 && second < 32)
        || (first == 192 && second == 168)
        || (address & 0xFFFFFF00L) == 0xC0000000L // 192.0.0.0/24, for protocols
        || (first == 198 && (second == 18 || second == 19)) // between devices under test
        || first >= 224; // to groups, kept for later, and to all
  }

  /** An address of six may hold one of four: mapped, compatible, translated, or as a way to it. */
  private static boolean isPrivateSix(int[] groups) {
    int first = groups[0];
    boolean zeros = first == 0 && groups[1] == 0 && groups[2] == 0 && groups[3] == 0;
    boolean translated = first == 0x64 && groups[1] == 0xFF9B;
    if (translated && groups[2] == 1) {
      return true; // for use within a network
    }
    boolean holds = zeros && (groups[4] == 0 || groups[4] == 0xFFFF);
    if ((holds && (groups[5] == 0 || groups[5] == 0xFFFF)) || translated) {
      return isPrivateFour(pair(groups, 6));
    }
    if (first == 0x2002) {
      return isPrivateFour(pair(groups, 1));
    }
    if (first == 0x2001 && groups[1] == 0) { // Teredo: by way of a server, to an inverted address
      return isPrivateFour(pair(groups, 2)) || isPrivateFour(~pair(groups, 6) & 0xFFFFFFFFL);
    }
    return (first >= 0xFC00 && first < 0xFE00) || first >= 0xFE80; // of a link or site, to groups
  }

  private static long pair(int[] groups, int from) {
    return (long) groups[from] << 16 | groups[from + 1];
  }
}
