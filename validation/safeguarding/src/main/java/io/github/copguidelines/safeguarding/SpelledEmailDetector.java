package io.github.copguidelines.safeguarding;

import java.util.List;
import java.util.Set;

/**
 * Finds e-mail addresses whose sign is a word, or appears between blanks; never sure.
 *
 * <p>Where the word is a common one, the name has to look like that of a mailbox, or a word for
 * mail has to appear before it, or the dots of the machine are words too.
 */
final class SpelledEmailDetector implements Detector {

  private static final Cues MAIL = Lexicon.cues("mail");

  /** Words that represent the sign, and for little else. */
  private static final List<String> DICTATED = Lexicon.list("dictated-at");

  /** What is before "at" and is no name. */
  private static final Set<String> NO_NAMES = Lexicon.set("no-mailbox");

  private static final int SHORTEST = 15;
  private static final int REACH = 40;
  private static final int LONGEST_NAME = 64;

  /** Returns true if a text has one of the words, so that it is worth a look. */
  static boolean mayBeIn(ScannedText text) {
    if (text.length() < SHORTEST) {
      return false; // codes and dates, which are most texts
    }
    if (text.indexOf(" at ", 0) >= 0
        || text.indexOf(" AT ", 0) >= 0
        || text.indexOf(" эт ", 0) >= 0
        || (text.has(Glyphs.AT) && (text.indexOf(" @", 0) >= 0 || text.indexOf("@ ", 0) >= 0))) {
      return true;
    }
    for (String word : DICTATED) {
      if (text.indexOf(word, 0) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void find(ScannedText text, Matches matches) {
    word(text, "at", true, matches);
    word(text, "AT", true, matches);
    word(text, "эт", true, matches);
    for (String word : DICTATED) {
      if (Glyphs.isHan(word.charAt(0))) {
        glued(text, word, matches);
      } else {
        word(text, word, false, matches);
      }
      dictated(text, word, matches);
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

  /** A word that represents the sign only, and a host: the name before it may be spelled too. */
  private static void dictated(ScannedText text, String word, Matches matches) {
    boolean han = Glyphs.isHan(word.charAt(0));
    for (int at = text.indexOf(word, 0); at >= 0 && !matches.isFull(); ) {
      int host = at + word.length();
      while (host - at < word.length() + 3 && " ,".indexOf(text.at(host)) >= 0) {
        host++;
      }
      int end = SpelledHosts.end(text, host);
      boolean whole = !Glyphs.isSpaced(text.at(at - 1)) && host > at + word.length();
      boolean spelled = end > host && text.part(host, end).indexOf('.') < 0;
      if (spelled && (han || whole) && matches.isFree(at, end)) {
        matches.add(PersonalDataKind.EMAIL, at, end, false);
      }
      at = text.indexOf(word, at + word.length());
    }
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
   * Returns true for a name that only a mailbox has, or that is reported as one by what is around
   * it.
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
