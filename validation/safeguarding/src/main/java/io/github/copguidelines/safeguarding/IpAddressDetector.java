package io.github.copguidelines.safeguarding;

/** Finds addresses of machines, and leaves versions of programs and numbers of sections alone. */
final class IpAddressDetector implements Detector {

  private static final Cues ADDRESS = Lexicon.cues("ip-address");

  private static final Cues OTHER = Lexicon.cues("ip-other");

  private static final Cues OTHER_AFTER = Cues.of("版,version,release");

  private static final char IDEOGRAPHIC_STOP = '\u3002';

  /** Numbers of sections are smaller. */
  private static final int LARGE = 32;

  @Override
  public void find(ScannedText text, Matches matches) {
    for (int run = 0; run + 3 < text.runs() && !matches.isFull(); run++) {
      if (isDot(text, run) && isDot(text, run + 1) && isDot(text, run + 2)) {
        four(text, run, matches);
      }
    }
    if (text.has(Glyphs.COLON)) {
      for (int at = text.indexOf(':', 0); at >= 0 && !matches.isFull(); ) {
        at = text.indexOf(':', six(text, at, matches));
      }
    }
  }

  private static void four(ScannedText text, int run, Matches matches) {
    int start = text.start(run);
    int end = text.end(run + 3);
    boolean large = false;
    boolean zeros = true;
    for (int i = run; i < run + 4; i++) {
      if (text.size(i) > 3 || text.value(i) > 255) {
        return;
      }
      large |= text.value(i) >= LARGE;
      zeros &= text.value(i) == 0;
    }
    if (zeros // any address, and that of no machine
        || isDot(text, run - 1)
        || isDot(text, run + 3)
        || Glyphs.isLatin(text.at(start - 1))
        || isOfNetwork(text, run + 3)
        || OTHER.before(text, start, 25)
        || OTHER_AFTER.after(text, end, 10)) {
      return;
    }
    boolean named = ADDRESS.around(text, start, end, 40);
    if ((large || named) && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.IP_ADDRESS, start, end, large);
    }
  }

  /** Returns true if a point appears between a run and the next, in brackets or not. */
  private static boolean isDot(ScannedText text, int run) {
    int gap = run < 0 || run + 1 >= text.runs() ? 0 : text.start(run + 1) - text.end(run);
    if (gap == 1) {
      return isPoint(text.at(text.end(run)));
    }
    int open = gap == 3 || gap == 5 ? "[({".indexOf(text.at(text.end(run))) : -1;
    if (open < 0 || text.at(text.start(run + 1) - 1) != "])}".charAt(open)) {
      return false;
    }
    return gap == 3
        ? isPoint(text.at(text.end(run) + 1))
        : text.part(text.end(run) + 1, text.start(run + 1) - 1).equalsIgnoreCase("dot");
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == IDEOGRAPHIC_STOP;
  }

  /** A slash and how many bits count: that is a network, and no machine. */
  private static boolean isOfNetwork(ScannedText text, int last) {
    return text.joined(last, '/') && text.size(last + 1) <= 2;
  }

  /** Looks at the word around a colon, and returns where to go on. */
  private static int six(ScannedText text, int colon, Matches matches) {
    int start = colon;
    while (colon - start < 4 && isHex(text.at(start - 1))) {
      start--;
    }
    if (isOfLabel(text, start, colon)) {
      start = colon + 1;
    }
    int end = start;
    int groups = isHex(text.at(start)) ? 1 : 0;
    int longest = 0;
    int gaps = 0;
    boolean letters = false;
    for (int size = 0; end - start < 45 && isOfSix(text.at(end)); end++) {
      if (text.at(end) == ':') {
        gaps += text.at(end + 1) == ':' ? 1 : 0;
        groups += isHex(text.at(end + 1)) ? 1 : 0;
        size = 0;
      } else {
        size++;
        letters |= Glyphs.isLatin(text.at(end));
      }
      longest = Math.max(longest, size);
    }
    boolean whole =
        gaps == 0 ? groups == 8 : gaps == 1 && groups >= 3 && groups < 8 && longest >= 3;
    if (whole
        && longest <= 4
        && (letters || longest == 4)
        && (start > colon || !Glyphs.isWord(text.at(start - 1)))
        && !Glyphs.isWord(text.at(end))
        && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.IP_ADDRESS, start, end, true);
    }
    return Math.max(colon + 1, end);
  }

  /** Returns true if a colon ends the word before an address, and is no part of it. */
  private static boolean isOfLabel(ScannedText text, int hex, int colon) {
    char before = text.at(hex - 1);
    return text.at(colon + 1) != ':'
        && (hex == colon ? before != ':' : Glyphs.isLatin(before))
        && (!Glyphs.isDigit(text.at(colon - 1)) || text.at(colon - 2) == 'v');
  }

  private static boolean isOfSix(char c) {
    return c == ':' || isHex(c);
  }

  private static boolean isHex(char c) {
    return Glyphs.isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
