package io.github.copguidelines.validation.protection;

import io.github.copguidelines.text.NormalText;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a link that say where it leads, and what it carries along.
 *
 * <p>It is read as the programs that follow links do, which do not agree: some take a backslash for
 * a slash, all take wide characters and the codes after a percent sign for what they represent.
 *
 * @param scheme the scheme, in lower case
 * @param authority what is between the slashes and the path
 * @param rest the path, and all that follows it
 */
record Link(String scheme, String authority, String rest) {

  private static final Set<String> WEB =
      Set.of("http", "https", "ftp", "ftps", "sftp", "ws", "wss");

  private static final String LEADS_TO = "://";

  private static final Set<String> OF_MACHINE = Set.of("file", "smb", "afp", "nfs");

  /** Reads a link from its scheme to its end, whose colon appears at an index. */
  static Link of(String link, int colon) {
    int start = colon + 1;
    while (start < link.length() && isSlash(link.charAt(start))) {
      start++;
    }
    int end = first(link, "/?#", start);
    return new Link(
        link.substring(0, colon).toLowerCase(Locale.ROOT),
        link.substring(start, end),
        link.substring(end));
  }

  static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  Set<LinkProblem> problems() {
    Set<LinkProblem> problems = EnumSet.noneOf(LinkProblem.class);
    boolean web = WEB.contains(scheme);
    String plain = plain(authority);
    plain = plain.substring(0, first(plain, "/?#", 0));
    int user = plain.lastIndexOf('@');
    if ((user >= 0 && (web || plain.lastIndexOf(':', user) >= 0))
        || (web && plain.contains("%40"))) {
      problems.add(LinkProblem.CREDENTIALS);
    }
    if (OF_MACHINE.contains(scheme) || (web && leadsInside(plain, user))) {
      problems.add(LinkProblem.PRIVATE_ADDRESS);
    }
    if (web && SecretParameters.has(rest)) {
      problems.add(LinkProblem.QUERY);
    }
    return problems;
  }

  /**
   * Returns true if a link that this one carries along leads to a machine that others cannot reach,
   * as one to which a page leads on after a sign-in.
   */
  boolean carriesPrivateAddress() {
    String carried = PercentCodes.decoded(rest);
    int at = carried.indexOf(LEADS_TO);
    while (at >= 0) {
      int start = at + LEADS_TO.length();
      int end = first(carried, "/?#&; ", start);
      String authority = plain(carried.substring(start, end));
      if (end > start
          && isOfWeb(carried, at)
          && leadsInside(authority, authority.lastIndexOf('@'))) {
        return true;
      }
      at = carried.indexOf(LEADS_TO, start);
    }
    return false;
  }

  /** What follows the scheme of an application, as in {@code app://open}, is no host. */
  private static boolean isOfWeb(String text, int colon) {
    return text.regionMatches(true, colon - 4, "http", 0, 4)
        || text.regionMatches(true, colon - 5, "https", 0, 5);
  }

  private static boolean leadsInside(String authority, int user) {
    int slash = first(authority, "\\", 0);
    String before = authority.substring(authority.lastIndexOf('@', slash) + 1, slash);
    return PrivateHosts.isPrivate(host(authority.substring(user + 1)))
        || (slash < authority.length() && PrivateHosts.isPrivate(host(before)));
  }

  private static String host(String address) {
    if (address.startsWith("[")) {
      return address.substring(1, first(address, "]%", 1));
    }
    String name = address.substring(0, first(address, ":\\", 0));
    return name.indexOf('%') < 0 ? name : plain(PercentCodes.decoded(name));
  }

  /** Returns a text with wide characters as those they represent. */
  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return NormalText.of(text, Normalizer.Form.NFKC).replace('\u3002', '.');
      }
    }
    return text;
  }

  /** Returns the index of the first of some signs; the end where there is none. */
  static int first(String text, String signs, int from) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
