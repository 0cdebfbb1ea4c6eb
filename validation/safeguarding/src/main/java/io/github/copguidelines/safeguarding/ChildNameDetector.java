package io.github.copguidelines.safeguarding;

import io.github.copguidelines.safeguarding.NameScan.Name;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of a particular child: one next to an age, a class, a school or a home, or right
 * next to a word for one child; never sure, since no list knows all names.
 */
final class ChildNameDetector implements Detector {

  private static final Cues CHILD = Lexicon.cues("child-role");
  private static final Cues ADULT = Lexicon.cues("adult-role");
  private static final Cues CITING = Lexicon.cues("citing");
  private static final Cues CLASS = Lexicon.cues("school-class");
  private static final Cues SCHOOL = Lexicon.cues("school");
  private static final Cues ATTENDS = Lexicon.cues("attends");
  private static final Set<String> OBJECTS = Lexicon.set("object-of");
  private static final Cues HOME = Lexicon.cues("lives");

  /** So many names of one text are looked at in each script. */
  private static final int MOST_NAMES = 3_000;

  /** What stands between a child and an adult who acts: a title would follow the name at once. */
  private static final String PARTICLES = "的向对和与跟被由把给来已,";

  private static final int HAN_TITLE = 4;
  private static final int HAN_NEAR = 6;
  private static final int HAN_WIDE = 12;
  private static final int HAN_REACH = 24;
  private static final int NEAR = 24;
  private static final int CLOSE = 14;
  private static final int WIDE = 48;
  private static final int AGE_REACH = 64;
  private static final int SCHOOL_REACH = 90;

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.hasScript(Glyphs.OTHER)) {
      find(text, new HanNameScan(text)::next, ChildNameDetector::isOfChildInHan, matches);
    }
    if (text.hasScript(Glyphs.ARABIC)) {
      ArabicNameScan names = new ArabicNameScan(text, 0, text.length());
      find(text, names::next, ChildNameDetector::isOfChild, matches);
    }
    find(text, new NameScan(text)::next, ChildNameDetector::isOfChild, matches);
  }

  private static void find(
      ScannedText text,
      Supplier<@Nullable Name> names,
      BiPredicate<Sentence, Name> judge,
      Matches matches) {
    int count = 0;
    for (Name name = names.get(); name != null && count < MOST_NAMES; name = names.get()) {
      count++;
      if (matches.isFree(name.start(), name.end())
          && judge.test(Sentence.around(text, name.start(), name.end()), name)) {
        matches.add(PersonalDataKind.CHILD_NAME, name.start(), name.end(), false);
      }
    }
  }

  /** Chinese names are short, and so is what stands between them and the rest. */
  private static boolean isOfChildInHan(Sentence sentence, Name name) {
    boolean titled = PARTICLES.indexOf(sentence.text().at(sentence.end())) < 0;
    if (sentence.before(ADULT, HAN_TITLE) || (titled && sentence.after(ADULT, HAN_TITLE))) {
      return false;
    }
    boolean school = sentence.has(SCHOOL, HAN_REACH);
    return sentence.has(CLASS, HAN_REACH)
        || AgeMention.near(sentence, HAN_REACH)
        || sentence.before(SCHOOL, HAN_NEAR)
        || (school && (sentence.has(CHILD, HAN_WIDE) || sentence.has(ATTENDS, HAN_REACH)))
        || sentence.after(HOME, HAN_NEAR)
        || (name.isFull() && sentence.has(CHILD, HAN_NEAR));
  }

  /** A title around the name; behind "to", "of" or "that" the adult is another person. */
  private static boolean isAdult(Sentence sentence) {
    WordReader before = new WordReader(sentence.text(), sentence.start());
    boolean other = before.back() && OBJECTS.contains(before.folded());
    return sentence.after(ADULT, NEAR) || (!other && sentence.before(ADULT, NEAR));
  }

  private static boolean isOf(Sentence sentence) {
    WordReader after = new WordReader(sentence.text(), sentence.end());
    return after.on() && OBJECTS.contains(after.folded());
  }

  private static boolean isOfChild(Sentence sentence, Name name) {
    if (isAdult(sentence) || sentence.within(ADULT) || sentence.before(CITING, NEAR)) {
      return false;
    }
    boolean child = sentence.has(CHILD, name.known() ? NEAR : CLOSE);
    if (!name.known() && !child) {
      return name.isFull()
          && (AgeMention.near(sentence, AGE_REACH)
              || ClassMention.after(sentence, NEAR)
              || sentence.after(CLASS, NEAR)
              || (sentence.after(ATTENDS, NEAR) && sentence.after(SCHOOL, SCHOOL_REACH)));
    }
    if (!name.known() && !name.isFull()) {
      return false;
    }
    boolean placed = sentence.has(CLASS, WIDE) || ClassMention.near(sentence, WIDE);
    if (placed
        || AgeMention.after(sentence, AGE_REACH)
        || ((child || name.isFull()) && AgeMention.near(sentence, AGE_REACH))) {
      return name.isFull()
          || child
          || AgeMention.after(sentence, NEAR)
          || sentence.after(CLASS, NEAR)
          || ClassMention.after(sentence, NEAR);
    }
    boolean attends = sentence.has(ATTENDS, WIDE) || sentence.has(CHILD, WIDE);
    return (name.isFull() && name.known() && child)
        || (name.isFull() && attends && sentence.has(SCHOOL, SCHOOL_REACH))
        || (name.isFull() && name.known() && sentence.after(SCHOOL, NEAR) && isOf(sentence))
        || (name.isFull() && child && sentence.after(ATTENDS, CLOSE))
        || (child && sentence.has(ATTENDS, WIDE) && sentence.has(SCHOOL, SCHOOL_REACH))
        || (name.isFull() && sentence.after(HOME, NEAR));
  }
}
