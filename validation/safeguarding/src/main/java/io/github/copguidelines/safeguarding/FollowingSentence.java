package io.github.copguidelines.safeguarding;

/**
 * What the next sentence says of the one named in the last: "He is nine", "The girl attends the
 * school of".
 */
final class FollowingSentence {

  private static final Cues PRONOUN = Lexicon.cues("pronoun-of-child");
  private static final Cues SCHOOL = Lexicon.cues("school");
  private static final Cues ATTENDS = Lexicon.cues("attends");

  private static final int PRONOUN_REACH = 24;
  private static final int AGE_REACH = 60;
  private static final int HAN_AGE_REACH = 20;
  private static final int SCHOOL_REACH = 90;
  private static final int ATTENDS_REACH = 40;

  private FollowingSentence() {}

  /** Returns true if it tells of a child: its age, or the school that it attends. */
  static boolean tellsOfChild(Sentence sentence) {
    ScannedText text = sentence.text();
    int from = sentence.to() + 1;
    while (text.at(from) == ' ' || text.at(from) == '"' || text.at(from) == '\n') {
      from++;
    }
    boolean han = Glyphs.isHan(text.at(from));
    if (!PRONOUN.after(text, from, Math.min(PRONOUN_REACH, first(text, from)))) {
      return false;
    }
    Sentence next = Sentence.around(text, from, from);
    return AgeMention.after(next, han ? HAN_AGE_REACH : AGE_REACH)
        || (next.after(ATTENDS, ATTENDS_REACH) && next.after(SCHOOL, SCHOOL_REACH));
  }

  /** Returns how far words reach that begin with the first word, or the second. */
  private static int first(ScannedText text, int from) {
    if (Glyphs.isHan(text.at(from))) {
      return 2;
    }
    WordReader words = new WordReader(text, from);
    boolean first = words.on();
    return first && words.on() ? words.end() + 1 - from : PRONOUN_REACH;
  }
}
