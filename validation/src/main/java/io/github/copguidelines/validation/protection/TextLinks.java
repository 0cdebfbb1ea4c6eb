package io.github.copguidelines.validation.protection;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The faults of the links within a free text; most texts have none.
 *
 * @param problems what is wrong with any of them
 * @param places where they have a name, a password or a private address
 */
record TextLinks(Set<LinkProblem> problems, BitSet places) {

  private static final TextLinks NONE = new TextLinks(Set.of(), new BitSet());

  private static final int LONGEST_SCHEME = 12;

  /** What ends a link besides blanks, in the six languages. */
  private static final String ENDS =
      "<>\"\u00AB\u00BB\u2018\u2019\u201C\u201D\u3001\uFF0C\uFF1B\uFF08\uFF09\u060C";

  static TextLinks none() {
    return NONE;
  }

  static TextLinks in(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return NONE;
    }
    TextLinks links = NONE;
    while (colon >= 0) {
      int end = colon + 1;
      int scheme = schemeBefore(text, colon);
      if (scheme < colon) {
        if (leadsOn(text, colon)) {
          end = end(text, colon);
          String whole = trimmed(text, scheme, end);
          Link link = Link.of(whole, colon - scheme);
          int path = scheme + whole.length() - link.rest().length();
          links = links.with(link.problems(), colon, path);
        } else if (starts(text, scheme, colon)) {
          end = end(text, colon);
          links = links.with(EnumSet.of(LinkProblem.SCHEME), colon, colon);
        }
      }
      colon = text.indexOf(':', end);
    }
    return links;
  }

  /** Returns true if what is at a place is reported as a fault of a link. */
  boolean cover(int start, int end) {
    int next = places.nextSetBit(start);
    return next >= 0 && next < end;
  }

  private TextLinks with(Set<LinkProblem> more, int from, int to) {
    if (more.isEmpty()) {
      return this;
    }
    TextLinks links =
        problems.isEmpty() ? new TextLinks(EnumSet.noneOf(LinkProblem.class), new BitSet()) : this;
    links.problems.addAll(more);
    if (more.contains(LinkProblem.CREDENTIALS) || more.contains(LinkProblem.PRIVATE_ADDRESS)) {
      links.places.set(from, to);
    }
    return links;
  }

  private static int schemeBefore(String text, int colon) {
    int start = colon;
    while (start > 0 && colon - start < LONGEST_SCHEME && isOfScheme(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOfScheme(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+';
  }

  /** Two slashes, in either direction, and the beginning of a name. */
  private static boolean leadsOn(String text, int colon) {
    int at = colon + 1;
    while (at < text.length() && Link.isSlash(text.charAt(at))) {
      at++;
    }
    return at > colon + 2 && at < text.length() && begins(text.codePointAt(at));
  }

  /** A host, a user or an address begins so; signs in circles represent letters and numbers. */
  private static boolean begins(int c) {
    return Character.isLetterOrDigit(c)
        || "[%:_@".indexOf(c) >= 0
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private static boolean starts(String text, int scheme, int colon) {
    int next = colon + 1;
    if (next >= text.length() || isEnd(text.charAt(next))) {
      return false;
    }
    return switch (text.substring(scheme, colon).toLowerCase(Locale.ROOT)) {
      case "javascript", "vbscript" -> true;
      case "data" ->
          text.regionMatches(true, next, "text/html", 0, 9)
              || text.regionMatches(true, next, "image/svg", 0, 9)
              || text.regionMatches(true, next, "application/xhtml", 0, 17);
      default -> false;
    };
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000' || ENDS.indexOf(c) >= 0;
  }

  /** Leaves out what a sentence puts behind a link. */
  private static String trimmed(String text, int from, int to) {
    int end = to;
    while (end > from && ".,;:!?)'*\u3002\uFF01\uFF1F\uFF1A".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(from, end);
  }
}
