package io.github.copguidelines.validation.safeguarding;

/** Names of machines within a text. */
final class Hosts {

  private Hosts() {}

  /** Returns true for what a label has: letters of scripts that put blanks between words. */
  static boolean isOfLabel(char c) {
    return Glyphs.isWord(c) || c == '-' || (c >= 0xC0 && c < 0x0530 && Character.isLetter(c));
  }

  /**
   * Returns where the name that begins at a place ends; the place itself if there is none.
   *
   * <p>It has two labels at least, and the last of them two letters at least.
   */
  static int end(ScannedText text, int from, int longest) {
    int end = from;
    int whole = from;
    int label = from;
    while (end - from < longest) {
      char c = text.at(end);
      if (isOfLabel(c)) {
        end++;
      } else if (c == '.' && end > label && isOfLabel(text.at(end + 1))) {
        end++;
        label = end;
      } else {
        break;
      }
      if (label > from && end - label >= 2 && !Glyphs.isDigit(text.at(label))) {
        whole = end;
      }
    }
    return whole;
  }
}
