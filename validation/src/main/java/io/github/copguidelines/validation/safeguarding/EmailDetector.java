package io.github.copguidelines.validation.safeguarding;

import java.util.List;

/** Finds e-mail addresses, also where a word or its code in links stands for the sign. */
final class EmailDetector implements Detector {

  private static final List<String> SPELLED = List.of("at", "arroba", "arobase", "собака");
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
    }
  }

  private static void spelled(ScannedText text, char open, char close, Matches matches) {
    for (int at = text.indexOf(open, 0); at >= 0 && !matches.isFull(); ) {
      int end = at + 1;
      while (end - at < 12 && text.at(end) != close) {
        end++;
      }
      if (text.at(end) == close && SPELLED.contains(Cues.folded(text.part(at + 1, end)).strip())) {
        int from = text.at(at - 1) == ' ' ? at - 1 : at;
        int to = text.at(end + 1) == ' ' ? end + 2 : end + 1;
        address(text, from, to, false, matches);
      }
      at = text.indexOf(open, at + 1);
    }
  }

  /** Looks for a name that ends, and a host that begins, around the sign. */
  private static void address(ScannedText text, int from, int to, boolean sure, Matches matches) {
    int start = from;
    while (from - start < LONGEST_NAME && isOfName(text.at(start - 1))) {
      start--;
    }
    int end = Hosts.end(text, to, LONGEST_HOST);
    if (start < from && end > to && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.EMAIL, start, end, sure);
    }
  }

  private static boolean isOfName(char c) {
    return Hosts.isOfLabel(c) || "._%+'&".indexOf(c) >= 0;
  }
}
