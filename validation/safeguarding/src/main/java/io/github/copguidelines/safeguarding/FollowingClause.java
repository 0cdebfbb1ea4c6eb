package io.github.copguidelines.safeguarding;

import java.util.Set;

/** What is said right behind the full name of a child: its school, or what was done to it. */
final class FollowingClause {

  private static final Cues SCHOOL = Lexicon.cues("school");
  private static final Cues HIGHER = Lexicon.cues("higher-education");
  private static final Cues ATTENDS = Lexicon.cues("attends");
  private static final Cues VICTIM = Lexicon.cues("of-victim");
  private static final Set<String> OBJECTS = Lexicon.set("object-of");
  private static final Set<String> WHO = Lexicon.set("who");
  private static final Set<String> WHOSE = Lexicon.set("whose");

  private static final int MOST_OF_SCHOOL = 6;
  private static final int MOST_OF_CLAUSE = 3;
  private static final int CLOSE = 14;
  private static final int WIDE = 48;

  private FollowingClause() {}

  /** Returns true if the clause tells of a child. */
  static boolean tellsOfChild(Sentence sentence) {
    return isVictim(sentence) || isRelativeOfSchool(sentence) || isBeforeSchool(sentence);
  }

  /** "Ann Example (Northgate School)", "Ann Example from the school of". */
  private static boolean isBeforeSchool(Sentence sentence) {
    if (sentence.after(HIGHER, WIDE)) {
      return false;
    }
    WordReader words = new WordReader(sentence.text(), sentence.end());
    boolean apart = words.signAfter(",(") != '\0';
    for (int i = 0; i < MOST_OF_SCHOOL && words.on() && words.end() <= sentence.to(); i++) {
      if (SCHOOL.after(words.text(), words.start(), words.end() + 1 - words.start())) {
        return true;
      }
      if (!words.isCapitalised() && !OBJECTS.contains(words.folded()) && !(apart && i == 0)) {
        return false;
      }
      apart |= i == 0 && OBJECTS.contains(words.folded());
      if (!apart) {
        return false;
      }
    }
    return false;
  }

  /** "Ann Example, who attends Northgate High". */
  private static boolean isRelativeOfSchool(Sentence sentence) {
    WordReader words = new WordReader(sentence.text(), sentence.end());
    boolean relative = words.signAfter(",") != '\0' && words.on() && WHO.contains(words.folded());
    for (int i = 0; relative && i < MOST_OF_CLAUSE && words.on(); i++) {
      if (words.isCapitalised()) {
        return i > 0
            && NameScan.isOfPerson(words.folded())
            && ATTENDS.before(words.text(), words.start(), words.start() - sentence.end());
      }
    }
    return false;
  }

  /** "Ann Example, whose account". */
  private static boolean isVictim(Sentence sentence) {
    WordReader words = new WordReader(sentence.text(), sentence.end());
    return words.signAfter(",") != '\0'
        && words.on()
        && WHOSE.contains(words.folded())
        && VICTIM.after(words.text(), words.end(), CLOSE);
  }
}
