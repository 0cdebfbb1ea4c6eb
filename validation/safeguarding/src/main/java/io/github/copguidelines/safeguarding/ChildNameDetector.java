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
  private static final Set<String> HONORIFICS = Lexicon.set("honorific");
  private static final Cues CITING = Lexicon.cues("citing");
  private static final Cues CLASS = Lexicon.cues("school-class");
  private static final Cues SCHOOL = Lexicon.cues("school");
  private static final Cues HIGHER = Lexicon.cues("higher-education");
  private static final Cues ATTENDS = Lexicon.cues("attends");
  private static final Set<String> OBJECTS = Lexicon.set("object-of");
  private static final Cues HOME = Lexicon.cues("lives");
  private static final Set<String> IS = Lexicon.set("is");
  private static final Set<String> WHO = Lexicon.set("who");
  private static final Set<String> NAMED = Lexicon.set("named");
  private static final Cues FILE = Lexicon.cues("case-file");
  private static final Cues RIGHTS = Lexicon.cues("child-rights");
  private static final Cues ANY = Lexicon.cues("any");
  private static final Set<String> IN = Lexicon.set("in");

  /** So many names of one text are looked at in each script. */
  private static final int MOST_NAMES = 3_000;

  /** What is between a child and an adult who acts: a title would follow the name at once. */
  private static final String PARTICLES = "的向对和与跟被由把给来已,";

  private static final int LONGEST_BRACKET = 4;
  private static final int HAN_TITLE = 4;
  private static final int HAN_NEAR = 6;
  private static final int HAN_WIDE = 12;
  private static final int HAN_REACH = 24;
  private static final int NEAR = 24;
  private static final int CLOSE = 14;
  private static final int WIDE = 48;
  private static final int AGE_REACH = 90;
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
    for (Name name = matches.isFull() ? null : names.get();
        name != null && count < MOST_NAMES && !matches.isFull();
        name = names.get()) {
      count++;
      if (matches.isFree(name.start(), name.end())
          && judge.test(Sentence.around(text, name.start(), name.end()), name)) {
        matches.add(PersonalDataKind.CHILD_NAME, name.start(), name.end(), false);
      }
    }
  }

  /** Chinese names are short, and so is what is between them and the rest. */
  private static boolean isOfChildInHan(Sentence sentence, Name name) {
    boolean titled = PARTICLES.indexOf(sentence.text().at(sentence.end())) < 0;
    if (sentence.before(ADULT, HAN_TITLE - 1) || (titled && sentence.after(ADULT, HAN_TITLE))) {
      return false;
    }
    boolean school = sentence.has(SCHOOL, HAN_REACH);
    return name.known()
        || (name.isFull() && (isBracketed(sentence) || FollowingSentence.tellsOfChild(sentence)))
        || sentence.has(CLASS, HAN_REACH)
        || AgeMention.near(sentence, HAN_REACH)
        || sentence.before(SCHOOL, HAN_NEAR)
        || (school && (sentence.has(CHILD, HAN_WIDE) || sentence.has(ATTENDS, HAN_REACH)))
        || sentence.after(HOME, HAN_NEAR)
        || (name.isFull() && HanNameScan.isOfParents(sentence.text(), sentence.end()))
        || (name.isFull() && sentence.has(CHILD, HAN_NEAR));
  }

  /** A title around the name; behind "to", "of" or "that" the adult is another person. */
  private static boolean isAdult(Sentence sentence) {
    WordReader before = new WordReader(sentence.text(), sentence.start());
    before.signBefore(".");
    boolean honoured = before.back() && HONORIFICS.contains(before.folded());
    boolean other = before.end() > before.start() && OBJECTS.contains(before.folded());
    return honoured || isOffice(sentence) || (!other && sentence.before(ADULT, NEAR));
  }

  /** "Ann Example, minister", "is the minister"; not "told the teacher". */
  private static boolean isOffice(Sentence sentence) {
    WordReader next = new WordReader(sentence.text(), sentence.end());
    boolean apart = next.signAfter(",(-") != '\0';
    boolean linked = !apart && next.on() && IS.contains(next.folded());
    return (apart || linked)
        ? sentence.after(ADULT, Math.min(NEAR, apposition(sentence)))
        : next.end() > sentence.end() && sentence.after(ADULT, next.end() - sentence.end());
  }

  /** Returns how far what is said of the name right behind it reaches: to the second comma. */
  private static int apposition(Sentence sentence) {
    String behind = sentence.text().part(sentence.end(), sentence.end() + NEAR);
    int second = behind.indexOf(',', behind.indexOf(',') + 1);
    return second < 0 ? NEAR : second;
  }

  /** A number of one or two digits in brackets right behind. */
  private static boolean isBracketed(Sentence sentence) {
    ScannedText text = sentence.text();
    String behind = text.part(sentence.end(), sentence.end() + LONGEST_BRACKET);
    String age = behind.substring(0, Math.max(0, behind.indexOf(')')));
    return age.length() > 1
        && age.charAt(0) == '('
        && age.substring(1).chars().allMatch(c -> Glyphs.isDigit((char) c));
  }

  /** The first word of the name; family names may be words for offices. */
  private static boolean isTitle(Sentence sentence) {
    WordReader first = new WordReader(sentence.text(), sentence.start());
    return first.on()
        && (HONORIFICS.contains(first.folded())
            || ADULT.after(sentence.text(), first.start(), first.end() - first.start()));
  }

  /** "According to Example", with no comma between. */
  private static boolean isCited(Sentence sentence) {
    int near = 0;
    while (near < NEAR && sentence.text().at(sentence.start() - near - 1) != ',') {
      near++;
    }
    return sentence.before(CITING, near);
  }

  private static boolean isOf(Sentence sentence) {
    WordReader after = new WordReader(sentence.text(), sentence.end());
    return after.on() && OBJECTS.contains(after.folded());
  }

  private static boolean isOfChild(Sentence sentence, Name name) {
    boolean sure = name.known() || name.isFull();
    if (isTitle(sentence) || isCited(sentence)) {
      return false;
    }
    if (!name.known() && isPlace(sentence)) {
      return false;
    }
    if (Introductions.of(sentence, sure)
        || (isRelative(sentence) && AgeMention.after(sentence, WIDE))
        || (isSubject(sentence) && AgeMention.after(sentence, NEAR))) {
      return true;
    }
    if (!sure || isAdult(sentence)) {
      return false;
    }
    boolean full = name.isFull();
    boolean any = sentence.before(ANY, WIDE) || sentence.before(RIGHTS, WIDE);
    boolean child = !any && sentence.has(CHILD, name.known() ? NEAR : CLOSE);
    boolean right = sentence.after(CLASS, NEAR) || ClassMention.after(sentence, NEAR);
    if (AgeMention.near(sentence, AGE_REACH)) {
      return full || child || isNamed(sentence) || AgeMention.after(sentence, NEAR) || right;
    }
    if (full
        && (FollowingClause.tellsOfChild(sentence) || FollowingSentence.tellsOfChild(sentence))) {
      return true;
    }
    boolean attends = !any && (sentence.has(CHILD, WIDE) || sentence.has(ATTENDS, WIDE));
    boolean placed = sentence.has(CLASS, WIDE) || ClassMention.near(sentence, WIDE);
    if (placed && (child || (right && !any) || (full && (name.known() || attends)))) {
      return true;
    }
    if (name.known() && sentence.after(SCHOOL, WIDE) && isOf(sentence)) {
      return true;
    }
    if (isOfFile(sentence) || (placed && isBehindClass(sentence))) {
      return true;
    }
    boolean school = sentence.has(SCHOOL, SCHOOL_REACH) && !sentence.after(HIGHER, WIDE);
    return full
        ? (attends && school)
            || (name.known() && child)
            || (child && sentence.after(ATTENDS, CLOSE))
            || sentence.after(HOME, NEAR)
        : child && school && sentence.has(ATTENDS, WIDE);
  }

  /** "His name is Ann": right behind the word for a name. */
  private static boolean isNamed(Sentence sentence) {
    WordReader before = new WordReader(sentence.text(), sentence.start());
    return before.back() && NAMED.contains(before.folded());
  }

  /** "In class 7B, Ann": the name begins what is said of the class. */
  private static boolean isBehindClass(Sentence sentence) {
    WordReader before = new WordReader(sentence.text(), sentence.start());
    return before.signBefore(",") != '\0'
        ? sentence.before(CLASS, WIDE)
        : sentence.before(CLASS, NEAR)
            && FirstNames.isInSmall(
                Cues.folded(sentence.text().part(sentence.start(), sentence.end())));
  }

  /** "File of Ann Example, no. 123": the number behind the name is the person's. */
  private static boolean isOfFile(Sentence sentence) {
    return sentence.before(FILE, WIDE) && hasDigit(sentence.text(), sentence.end());
  }

  private static boolean hasDigit(ScannedText text, int from) {
    int at = from;
    while (at - from < NEAR / 2 && !Glyphs.isDigit(text.at(at))) {
      at++;
    }
    return Glyphs.isDigit(text.at(at));
  }

  /** "Ann, who": only a person has an age in such a clause. */
  private static boolean isRelative(Sentence sentence) {
    WordReader words = new WordReader(sentence.text(), sentence.end());
    return words.signAfter(",") != '\0' && words.on() && WHO.contains(words.folded());
  }

  /** "Ann was eleven". */
  private static boolean isSubject(Sentence sentence) {
    WordReader words = new WordReader(sentence.text(), sentence.end());
    return words.on() && IS.contains(words.folded());
  }

  /** A word for a place right before it, as no person has. */
  private static boolean isPlace(Sentence sentence) {
    WordReader before = new WordReader(sentence.text(), sentence.start());
    return before.back() && IN.contains(before.folded());
  }
}
