package io.github.copguidelines.safeguarding;

import java.util.List;

/** Finds e-mail addresses, also where a word or its code in links represents the sign. */
final class EmailDetector implements Detector {

  private static final List<String> SPELLED = Lexicon.list("at-sign");

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
    if (text.digits() > 1) {
      for (int at = text.indexOf("&#", 0); at >= 0 && !matches.isFull(); ) {
        int end = reference(text, at);
        if (end > at) {
          address(text, at, end, true, matches);
        }
        at = text.indexOf("&#", at + 2);
      }
    }
    if (text.has(Glyphs.BRACKET)) {
      spelled(text, '[', ']', matches);
      spelled(text, '(', ')', matches);
      spelled(text, '{', '}', matches);
    }
  }

  /**
   * Returns where the sign as pages write it, by its number, ends; where it begins if it is none.
   */
  private static int reference(ScannedText text, int start) {
    boolean hexadecimal = text.at(start + 2) == 'x' || text.at(start + 2) == 'X';
    String number = hexadecimal ? "40" : "64";
    int at = hexadecimal ? start + 3 : start + 2;
    while (text.at(at) == '0' && at - start < 8) {
      at++;
    }
    boolean same = text.at(at) == number.charAt(0) && text.at(at + 1) == number.charAt(1);
    return same && text.at(at + 2) == ';' ? at + 3 : start;
  }

  private static void spelled(ScannedText text, char open, char close, Matches matches) {
    for (int at = text.indexOf(open, 0); at >= 0 && !matches.isFull(); ) {
      int to = SpelledHosts.bracketed(text, at, close, SPELLED);
      if (to > at) {
        address(text, text.at(at - 1) == ' ' ? at - 1 : at, to, false, matches);
      }
      at = text.indexOf(open, at + 1);
    }
  }

  /** Looks for a name that ends, and a host that begins, around the sign. */
  private static void address(ScannedText text, int from, int to, boolean sure, Matches matches) {
    int start = start(text, from);
    int host = to;
    while (text.isInvisible(host)) {
      host++;
    }
    int end = Hosts.end(text, host, LONGEST_HOST);
    if (end == host && !sure) {
      end = SpelledHosts.end(text, host);
    }
    if (start < from && end > host && matches.isFree(start, end)) {
      boolean certain = isCertain(text, from, host);
      // A sentence may run on into the name of an account, which has a point but no such ending.
      if (certain || !sure || Hosts.isSite(text.part(host, end))) {
        boolean office = Institutions.isMailbox(text.part(start, from), text.part(host, end));
        matches.add(
            PersonalDataKind.EMAIL,
            start,
            end,
            office
                ? Certainty.OF_ORGANISATION
                : sure && certain ? Certainty.SURE : Certainty.UNSURE);
      }
    }
  }

  /** Returns where the name that ends at a place begins, in the script of its last letter. */
  private static int start(ScannedText text, int from) {
    boolean beyond = Hosts.isBeyond(text.at(from - 1));
    int start = from;
    while (from - start < LONGEST_NAME
        && (isOfName(text.at(start - 1))
            || text.isInvisible(start - 1)
            || (beyond && Hosts.isBeyond(text.at(start - 1))))) {
      start--;
    }
    return start;
  }

  /** Where a name has no blanks around it, the sign may begin that of an account. */
  private static boolean isCertain(ScannedText text, int from, int host) {
    return !Hosts.isBeyond(text.at(from - 1)) || Hosts.isBeyond(text.at(host));
  }

  /** Returns true for what a name has, in scripts that put blanks between words. */
  static boolean isOfName(char c) {
    return Hosts.isOfLabel(c) || "._%+'&".indexOf(c) >= 0;
  }
}
