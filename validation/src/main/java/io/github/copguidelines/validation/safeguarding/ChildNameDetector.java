package io.github.copguidelines.validation.safeguarding;

import io.github.copguidelines.validation.safeguarding.NameScan.Name;

/**
 * Finds the name of a particular child: one beside an age, a class, a school or a home, or right
 * beside a word for one child; never sure, since no list knows all names.
 */
final class ChildNameDetector implements Detector {

  private static final Cues CHILD = Lexicon.cues("child-role");
  private static final Cues ADULT = Lexicon.cues("adult-role");
  private static final Cues CITING = Lexicon.cues("citing");
  private static final Cues CLASS = Lexicon.cues("school-class");
  private static final Cues SCHOOL = Lexicon.cues("school");
  private static final Cues ATTENDS = Lexicon.cues("attends");
  private static final Cues HOME = Lexicon.cues("lives");

  private static final int HAN_NEAR = 6;
  private static final int HAN_REACH = 24;
  private static final int NEAR = 24;
  private static final int WIDE = 48;
  private static final int AGE_REACH = 64;
  private static final int SCHOOL_REACH = 90;

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.hasScript(Glyphs.OTHER)) {
      inHan(text, matches);
    }
    if (text.hasScript(Glyphs.ARABIC)) {
      inArabic(text, matches);
    }
    NameScan names = new NameScan(text);
    for (Name name = names.next(); name != null && !matches.isFull(); name = names.next()) {
      if (matches.isFree(name.start(), name.end()) && isOfChild(text, name)) {
        matches.add(PersonalDataKind.CHILD_NAME, name.start(), name.end(), false);
      }
    }
  }

  /** Chinese names are short, and so is what stands between them and the rest. */
  private static void inHan(ScannedText text, Matches matches) {
    HanNameScan names = new HanNameScan(text);
    for (Name name = names.next(); name != null && !matches.isFull(); name = names.next()) {
      if (matches.isFree(name.start(), name.end())) {
        Sentence sentence = Sentence.around(text, name.start(), name.end());
        boolean child = sentence.has(CHILD, HAN_NEAR);
        boolean placed =
            sentence.has(CLASS, HAN_REACH)
                || AgeMention.near(sentence, HAN_REACH)
                || (sentence.has(SCHOOL, HAN_REACH) && (child || sentence.has(ATTENDS, HAN_REACH)))
                || sentence.after(HOME, HAN_NEAR);
        if (!sentence.has(ADULT, HAN_NEAR) && (placed || (child && name.isFull()))) {
          matches.add(PersonalDataKind.CHILD_NAME, name.start(), name.end(), false);
        }
      }
    }
  }

  private static void inArabic(ScannedText text, Matches matches) {
    ArabicNameScan names = new ArabicNameScan(text, 0, text.length());
    for (Name name = names.next(); name != null && !matches.isFull(); name = names.next()) {
      if (matches.isFree(name.start(), name.end()) && isOfChild(text, name)) {
        matches.add(PersonalDataKind.CHILD_NAME, name.start(), name.end(), false);
      }
    }
  }

  private static boolean isOfChild(ScannedText text, Name name) {
    Sentence sentence = Sentence.around(text, name.start(), name.end());
    if (sentence.has(ADULT, NEAR) || sentence.before(CITING, NEAR)) {
      return false;
    }
    boolean child = sentence.has(CHILD, NEAR);
    if (!name.known() && !child) {
      return name.isFull()
          && (AgeMention.after(sentence, NEAR)
              || ClassMention.after(sentence, NEAR)
              || (sentence.after(ATTENDS, NEAR) && sentence.after(SCHOOL, SCHOOL_REACH)));
    }
    if (!name.known() && !name.isFull()) {
      return false;
    }
    boolean placed = sentence.has(CLASS, WIDE) || ClassMention.near(sentence, WIDE);
    if (placed || AgeMention.after(sentence, AGE_REACH)
        || (child && AgeMention.near(sentence, AGE_REACH))) {
      return name.isFull()
          || child
          || AgeMention.after(sentence, NEAR)
          || ClassMention.after(sentence, NEAR);
    }
    boolean attends = sentence.has(ATTENDS, WIDE) || sentence.has(CHILD, WIDE);
    return (name.isFull() && name.known() && child)
        || (name.isFull() && attends && sentence.has(SCHOOL, SCHOOL_REACH))
        || (child && sentence.has(ATTENDS, WIDE) && sentence.has(SCHOOL, SCHOOL_REACH))
        || (name.isFull() && sentence.after(HOME, NEAR));
  }
}
