package io.github.copguidelines.terminology;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Masks quotations and web addresses in a text, so that they are not searched for terms.
 *
 * <p>Quotation marks are those of Arabic, Chinese, English, French, Russian and Spanish, and the
 * German low ones. A mark without its partner quotes nothing, and a closing mark ends the last open
 * quotation. The characters next to a straight mark distinguish it from an apostrophe or inch sign.
 *
 * <p>It works on a simplified text, which has straight apostrophes. Use an object for one text
 * only.
 */
final class Quotations {

  /** The greatest length of a quotation, in UTF-16 code units; longer ones are not titles. */
  static final int MOST = 400;

  private static final String OPEN = "«‹「『《〈";
  private static final String CLOSE = "»›」』》〉";
  private static final String OTHERS = "“”„\"'‘";
  private static final String ADDRESS = "://";

  /** An opening mark; marks that form a pair have the same kind. */
  private record Opened(char kind, int at) {}

  private final String text;
  private final char[] masked;
  private final Deque<Opened> opened = new ArrayDeque<>();
  private final Map<Character, Integer> counts = new HashMap<>();

  private Quotations(String text) {
    this.text = text;
    this.masked = text.toCharArray();
  }

  /** Returns the text with a neutral character instead of each quoted one. */
  static String masked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i)) || text.startsWith(ADDRESS, i)) {
        return new Quotations(text).mask(i);
      }
    }
    return text;
  }

  private static boolean isMark(char c) {
    return OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0 || OTHERS.indexOf(c) >= 0;
  }

  private String mask(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        open(c, i);
      } else if (CLOSE.indexOf(c) >= 0) {
        close(OPEN.charAt(CLOSE.indexOf(c)), i);
      } else if (OTHERS.indexOf(c) >= 0) {
        other(c, i);
      } else if (text.startsWith(ADDRESS, i)) {
        i = maskAddress(i);
      }
    }
    return new String(masked);
  }

  /** Masks a web address, which may have hyphens for spaces, and returns its last index. */
  private int maskAddress(int from) {
    int end = from + ADDRESS.length();
    while (end < text.length() && isOfAddress(text.charAt(end))) {
      masked[end] = '.';
      end++;
    }
    return end - 1;
  }

  private static boolean isOfAddress(char c) {
    return c > ' ' && c < '\u007F' && "\"'<>()".indexOf(c) < 0;
  }

  /** Handles marks whose opening and closing forms differ by language. */
  private void other(char c, int at) {
    switch (c) {
      case '„' -> open('„', at);
      case '“' -> {
        // Arabic texts may end a quotation with it, because the mark is not mirrored.
        if (!close('„', at) && !(ends(at) && close('”', at))) {
          open('“', at);
        }
      }
      case '”' -> {
        if (!close('“', at) && !close('„', at) && !(ends(at) && close('”', at)) && begins(at)) {
          open('”', at);
        }
      }
      case '"' -> {
        if (!(ends(at) && close('"', at)) && begins(at)) {
          open('"', at);
        }
      }
      case '‘' -> {
        if (!(hugs(at) && ends(at) && close('\'', at))) {
          open('\'', at);
        }
      }
      default -> {
        if (!(hugs(at) && ends(at) && close('\'', at)) && begins(at) && isBeforeWord(at)) {
          open('\'', at);
        }
      }
    }
  }

  private void open(char kind, int at) {
    opened.push(new Opened(kind, at));
    counts.merge(kind, 1, Integer::sum);
  }

  /** Ends the last open quotation of a kind; returns false if there is none. */
  private boolean close(char kind, int at) {
    if (counts.getOrDefault(kind, 0) == 0) {
      return false;
    }
    Opened last = pop();
    while (last.kind() != kind) {
      last = pop();
    }
    if (at - last.at() <= MOST + 1) {
      Arrays.fill(masked, last.at() + 1, at, '.');
    }
    return true;
  }

  private Opened pop() {
    Opened last = opened.pop();
    counts.merge(last.kind(), -1, Integer::sum);
    return last;
  }

  /**
   * Returns true unless the mark follows a word or number: it is an apostrophe there, or inches.
   *
   * <p>Arabic writes "and" without a space after it, and Chinese has no spaces at all.
   */
  private boolean begins(int at) {
    boolean apart = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    int before = apart && at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
    if (before < 0) {
      return true;
    }
    char c = text.charAt(before);
    return !Character.isDigit(c) && (before < at - 1 || !isOfWord(c, '\u0600'));
  }

  /** Returns true unless a word continues after the mark. */
  private boolean ends(int at) {
    return at + 1 == text.length() || !isOfWord(text.charAt(at + 1), '\u0700');
  }

  /** Returns true if no space precedes the mark. */
  private boolean hugs(int at) {
    return at > 0 && text.charAt(at - 1) != ' ';
  }

  private boolean isBeforeWord(int at) {
    return at + 1 < text.length()
        && text.charAt(at + 1) != ' '
        && !Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isOfWord(char c, char limit) {
    return c < limit ? Character.isLetterOrDigit(c) : Character.isDigit(c);
  }
}
