package io.github.copguidelines.safeguarding;

import java.util.List;

/** Host names whose dots are words, in brackets or not, or appear between blanks. */
final class SpelledHosts {

  private static final List<String> DOTS = Lexicon.list("dot");

  private static final int MOST_LABELS = 6;
  private static final int LONGEST_LABEL = 64;
  private static final int LONGEST_DOT = 6;

  private SpelledHosts() {}

  /** Returns where the name that begins at a place ends; the place itself if there is none. */
  static int end(ScannedText text, int from) {
    int label = from;
    for (int labels = 1; labels <= MOST_LABELS; labels++) {
      int end = label;
      while (end - label < LONGEST_LABEL && isOfLabel(text.at(end))) {
        end++;
      }
      if (end == label) {
        return from;
      }
      int next = dot(text, end);
      if (next == end) {
        return labels > 1 && end - label > 1 && !Glyphs.isDigit(text.at(label)) ? end : from;
      }
      label = next;
    }
    return from;
  }

  /** Returns where the label after a dot begins; the place itself if none appears there. */
  private static int dot(ScannedText text, int at) {
    char c = text.at(at);
    if (c == '.' || c == '点' || c == '點') {
      return Hosts.isOfLabel(text.at(at + 1)) ? at + 1 : at;
    }
    int open = c == ' ' ? at + 1 : at;
    int close = "([{".indexOf(text.at(open));
    if (close >= 0) {
      int next = bracketed(text, open, ")]}".charAt(close), DOTS);
      return next > open ? next : at;
    }
    return c == ' ' || c == ',' ? spaced(text, at) : at;
  }

  /** A dot, or a word for it, between blanks or commas. */
  private static int spaced(ScannedText text, int from) {
    int start = afterGap(text, from);
    int end = start;
    while (end - start < LONGEST_DOT && " ,\0".indexOf(text.at(end)) < 0) {
      end++;
    }
    int next = afterGap(text, end);
    return next > end
            && isOfLabel(text.at(next))
            && DOTS.contains(Cues.folded(text.part(start, end)))
        ? next
        : from;
  }

  private static boolean isOfLabel(char c) {
    return Hosts.isOfLabel(c) || (Glyphs.isArabic(c) && Glyphs.isSpaced(c));
  }

  private static int afterGap(ScannedText text, int from) {
    int at = from;
    while (at - from < 2 && " ,".indexOf(text.at(at)) >= 0) {
      at++;
    }
    return at;
  }

  /**
   * Returns where it goes on after one of some words in brackets; where these open if there is
   * none.
   */
  static int bracketed(ScannedText text, int open, char close, List<String> words) {
    int end = open + 1;
    while (end - open < 12 && text.at(end) != close) {
      end++;
    }
    if (text.at(end) != close || !words.contains(Cues.folded(text.part(open + 1, end)).strip())) {
      return open;
    }
    return text.at(end + 1) == ' ' ? end + 2 : end + 1;
  }
}
