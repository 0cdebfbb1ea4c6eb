package io.github.copguidelines.validation.safeguarding;

import java.util.Set;

/**
 * Finds e-mail addresses of which the sign is a word, or stands between blanks; never sure.
 *
 * <p>Where the word is a common one, the name has to look like that of a mailbox, or a word for
 * mail has to stand before it, or the dots of the machine are words too.
 */
final class SpelledEmailDetector implements Detector {

  private static final Cues MAIL = Lexicon.cues("mail");

  /** What stands before "at" and is no name. */
  private static final Set<String> NO_NAMES = Lexicon.set("no-mailbox");

  private static final int SHORTEST = 15;
  private static final int REACH = 40;
  private static final int LONGEST_NAME = 64;

  /** Returns true if a text has one of the words, so that it is worth a look. */
  static boolean mayBeIn(ScannedText text) {
    if (text.length() < SHORTEST) {
      return false; // codes and dates, which are most texts
    }
    return text.indexOf(" at ", 0) >= 0
        || text.indexOf("roba", 0) >= 0
        || (text.has(Glyphs.AT) && (text.indexOf(" @", 0) >= 0 || text.indexOf("@ ", 0) >= 0))
        || text.indexOf(" AT ", 0) >= 0
        || text.indexOf(" эт ", 0) >= 0
        || (text.hasScript(Glyphs.CYRILLIC) && text.indexOf("собака", 0) >= 0)
        || (text.hasScript(Glyphs.ARABIC) && text.indexOf("ت ", 0) >= 0)
        || (text.hasScript(Glyphs.OTHER) && text.indexOf("艾特", 0) >= 0);
  }

  @Override
  public void find(ScannedText text, Matches matches) {
    word(text, "at", true, matches);
    word(text, "AT", true, matches);
    word(text, "arroba", false, matches);
    word(text, "arobase", false, matches);
    if (text.hasScript(Glyphs.CYRILLIC)) {
      word(text, "собака", false, matches);
      word(text, "эт", true, matches);
    }
    if (text.hasScript(Glyphs.ARABIC)) {
      word(text, "آت", false, matches);
      word(text, "ات", false, matches);
      arabic(text, matches);
    }
    if (text.hasScript(Glyphs.OTHER)) {
      glued(text, "艾特", matches);
    }
    if (text.has(Glyphs.AT)) {
      sign(text, matches);
    }
  }

  private static void word(ScannedText text, String word, boolean common, Matches matches) {
    String between = " " + word + " ";
    for (int at = text.indexOf(between, 0); at >= 0 && !matches.isFull(); ) {
      address(text, at, at + between.length(), common, matches);
      at = text.indexOf(between, at + word.length());
    }
  }

  /** A name of which the letters are spelled in Arabic too. */
  private static void arabic(ScannedText text, Matches matches) {
    for (int at = text.indexOf("آت", 0); at >= 0 && !matches.isFull(); ) {
      int host = after(text, at + 2);
      int end = host;
      while (Hosts.isOfLabel(text.at(end))) {
        end++;
      }
      int dot = after(text, end);
      if (end > host && text.part(dot, dot + 4).equals("نقطة") && matches.isFree(at, end)) {
        matches.add(PersonalDataKind.EMAIL, at, end, false);
      }
      at = text.indexOf("آت", at + 2);
    }
  }

  private static int after(ScannedText text, int from) {
    int at = from;
    while (text.at(at) == ' ' || text.at(at) == ',') {
      at++;
    }
    return at;
  }

  private static void glued(ScannedText text, String word, Matches matches) {
    for (int at = text.indexOf(word, 0); at >= 0 && !matches.isFull(); ) {
      int from = text.at(at - 1) == ' ' ? at - 1 : at;
      int to = at + word.length();
      address(text, from, text.at(to) == ' ' ? to + 1 : to, false, matches);
      at = text.indexOf(word, to);
    }
  }

  private static void sign(ScannedText text, Matches matches) {
    for (int at = text.indexOf('@', 0); at >= 0 && !matches.isFull(); ) {
      int from = text.at(at - 1) == ' ' ? at - 1 : at;
      int to = text.at(at + 1) == ' ' ? at + 2 : at + 1;
      if (from < at || to > at + 1) {
        address(text, from, to, true, matches);
      }
      at = text.indexOf('@', at + 1);
    }
  }

  private static void address(
      ScannedText text, int from, int host, boolean common, Matches matches) {
    if (!EmailDetector.isOfName(text.at(from - 1)) || !Hosts.isOfLabel(text.at(host))) {
      return;
    }
    int end = SpelledHosts.end(text, host);
    if (end == host) {
      return;
    }
    int start = from;
    while (from - start < LONGEST_NAME && EmailDetector.isOfName(text.at(start - 1))) {
      start--;
    }
    boolean likely = common ? isMailbox(text, start, from, host, end) : isPlain(text, host, end);
    if (likely && text.at(start - 1) != '@' && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.EMAIL, start, end, false);
    }
  }

  /** The word is that for a dog, too, and sentences begin without a blank. */
  private static boolean isPlain(ScannedText text, int host, int end) {
    return Glyphs.isWord(text.at(host)) || text.part(host, end).indexOf('.') < 0;
  }

  /**
   * Returns true for a name that only a mailbox has, or that is told as one by what is around it.
   */
  private static boolean isMailbox(ScannedText text, int start, int end, int host, int last) {
    boolean letter = false;
    boolean formed = false;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      letter |= Glyphs.isLatin(c);
      formed |= Glyphs.isDigit(c) || c == '_' || (c == '.' && i > start && i < end - 1);
    }
    return letter
        && text.at(end - 1) != '.'
        && (formed
            || ((text.part(host, last).indexOf('.') < 0 || MAIL.before(text, start, REACH))
                && !NO_NAMES.contains(Cues.folded(text.part(start, end)))));
  }
}
