package io.github.copguidelines.validation.safeguarding;

import java.util.List;

/** Finds e-mail addresses, also where a word or its code in links stands for the sign. */
final class EmailDetector implements Detector {

  private static final List<String> SPELLED =
      List.of("at", "@", "arroba", "arobase", "собака", "собачка", "آت", "在", "艾特");

  private static final List<String> DOTS =
      List.of("dot", ".", "punto", "point", "точка", "نقطة", "点");

  private static final int MOST_LABELS = 6;
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_HOST = 255;

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.has(Glyphs.AT)) {
      for (int at = text.indexOf('@', 0); at >= 0 && !matches.isFull(); ) {
        address(text, at, at + 1, true, matches);
        at = text.indexOf('@', at + 1);
      }
    }
    if (text.has(Glyphs.PERCENT)) {
      for (int at = text.indexOf('%', 0); at >= 0 && !matches.isFull(); ) {
        if (text.at(at + 1) == '4' && text.at(at + 2) == '0') {
          address(text, at, at + 3, true, matches);
        }
        at = text.indexOf('%', at + 1);
      }
    }
    if (text.has(Glyphs.BRACKET)) {
      spelled(text, '[', ']', matches);
      spelled(text, '(', ')', matches);
      spelled(text, '{', '}', matches);
    }
  }

  private static void spelled(ScannedText text, char open, char close, Matches matches) {
    for (int at = text.indexOf(open, 0); at >= 0 && !matches.isFull(); ) {
      int to = bracketed(text, at, close, SPELLED);
      if (to > at) {
        address(text, text.at(at - 1) == ' ' ? at - 1 : at, to, false, matches);
      }
      at = text.indexOf(open, at + 1);
    }
  }

  /**
   * Returns where it goes on after one of some words in brackets; where these open if there is
   * none.
   */
  private static int bracketed(ScannedText text, int open, char close, List<String> words) {
    int end = open + 1;
    while (end - open < 12 && text.at(end) != close) {
      end++;
    }
    if (text.at(end) != close || !words.contains(Cues.folded(text.part(open + 1, end)).strip())) {
      return open;
    }
    return text.at(end + 1) == ' ' ? end + 2 : end + 1;
  }

  /**
   * Returns where a host ends of which dots are words in brackets; where it begins if it is none.
   */
  private static int spelledHost(ScannedText text, int from) {
    int label = from;
    for (int labels = 1; labels <= MOST_LABELS; labels++) {
      int end = label;
      while (end - label < LONGEST_NAME && Hosts.isOfLabel(text.at(end))) {
        end++;
      }
      if (end == label) {
        return from;
      }
      int next = dot(text, end);
      if (next == end) {
        return labels > 1 && end - label > 1 ? end : from;
      }
      label = next;
    }
    return from;
  }

  private static int dot(ScannedText text, int at) {
    if (text.at(at) == '.') {
      return Hosts.isOfLabel(text.at(at + 1)) ? at + 1 : at;
    }
    int open = text.at(at) == ' ' ? at + 1 : at;
    int close = "([{".indexOf(text.at(open));
    int next = close < 0 ? open : bracketed(text, open, ")]}".charAt(close), DOTS);
    return next > open ? next : at;
  }

  /** Looks for a name that ends, and a host that begins, around the sign. */
  private static void address(ScannedText text, int from, int to, boolean sure, Matches matches) {
    int start = from;
    while (from - start < LONGEST_NAME
        && (isOfName(text.at(start - 1)) || text.isInvisible(start - 1))) {
      start--;
    }
    int host = to;
    while (text.isInvisible(host)) {
      host++;
    }
    int end = Hosts.end(text, host, LONGEST_HOST);
    if (end == host && !sure) {
      end = spelledHost(text, host);
    }
    if (start < from && end > host && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.EMAIL, start, end, sure);
    }
  }

  private static boolean isOfName(char c) {
    return Hosts.isOfLabel(c) || "._%+'&".indexOf(c) >= 0;
  }
}
