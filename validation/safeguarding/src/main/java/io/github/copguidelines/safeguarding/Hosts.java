package io.github.copguidelines.safeguarding;

import java.util.Set;

/** Names of machines within a text. */
final class Hosts {

  private static final Set<String> ENDINGS =
      Set.of("com", "org", "net", "edu", "gov", "int", "info", "app", "html", "php");

  private Hosts() {}

  /** Returns true for what a label has: letters of scripts that put blanks between words. */
  static boolean isOfLabel(char c) {
    return Glyphs.isWord(c) || c == '-' || (c >= 0xC0 && c < 0x0530 && Character.isLetter(c));
  }

  /** Returns true for letters of the scripts that follow, and for the marks on them. */
  static boolean isBeyond(char c) {
    return c >= 0x0530
        && (Character.isLetterOrDigit(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  /**
   * Returns where the name that begins at a place ends; the place itself if there is none.
   *
   * <p>It has two labels at least, and the last of them two letters at least. Letters of scripts
   * that may put no blanks between words count where one begins the name, or its last label.
   */
  static int end(ScannedText text, int from, int longest) {
    int end = from;
    int whole = from;
    int label = from;
    boolean beyond = isBeyond(text.at(from));
    while (end - from < longest) {
      char c = text.at(end);
      if (isOfLabel(c) || (beyond && isBeyond(c))) {
        end++;
      } else if (c == '.' && end > label && isOfLabel(text.at(end + 1))) {
        end++;
        label = end;
      } else if (c == '.' && end > label && whole == from && isBeyond(text.at(end + 1))) {
        end++;
        label = end;
        beyond = true;
      } else {
        break;
      }
      if (label > from && end - label >= 2 && !Glyphs.isDigit(text.at(label))) {
        whole = end;
      }
    }
    return whole;
  }

  /** Returns true if a name with dots is rather that of a site. */
  static boolean isSite(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return name.startsWith("www.") || last.length() == 2 || ENDINGS.contains(last);
  }
}
