package io.github.copguidelines.safeguarding;

import java.util.Set;

/**
 * Tells whether words introduce a name as that of one child: "her son Ann", "the man's niece, Ann,
 * ", "a boy called Ann", "Name of the pupil: Ann", "Ann, a pupil".
 */
final class Introductions {

  private static final Cues CHILD = Lexicon.cues("child-role");
  private static final Cues ADULT = Lexicon.cues("adult-role");
  private static final Cues RIGHTS = Lexicon.cues("child-rights");
  private static final Cues ANY = Lexicon.cues("any");
  private static final Set<String> PARENTS = Lexicon.set("parent");
  private static final Set<String> IS = Lexicon.set("is");
  private static final Set<String> OF = Set.of("de", "of");
  private static final Set<String> BEHIND_SON =
      Set.of("of", "and", "who", "is", "was", "has", "had", "called", "named", "aged");
  private static final Set<String> MINE = Lexicon.set("possessive");
  private static final Set<String> NAMED = Lexicon.set("named");
  private static final Set<String> LINKS = Lexicon.set("between-child-and-name");

  private static final int MOST_WORDS = 7;
  private static final int MOST_BEHIND = 5;
  private static final int RIGHTS_REACH = 18;

  /** How long a blank with "of" is, as in "mother of". */
  private static final int OF_LENGTH = 3;

  private Introductions() {}

  /** Returns true if a word for one child introduces the name, or follows it behind a comma. */
  static boolean of(Sentence sentence, boolean name) {
    return before(sentence, name)
        || behind(sentence, name || !Names.beginsSentence(sentence.text(), sentence.start()))
        || isOfParents(sentence);
  }

  private static boolean before(Sentence sentence, boolean name) {
    ScannedText text = sentence.text();
    WordReader words = new WordReader(text, sentence.start());
    boolean label = words.signBefore(":") != '\0';
    boolean apart = !label && closes(text.at(sentence.end())) && words.signBefore(",(-") != '\0';
    if (!label && !apart && isOfParent(words)) {
      return true;
    }
    boolean loose = apart && name;
    boolean named = label;
    boolean child = false;
    int from = Math.max(sentence.from(), sentence.start() - Sentence.REACH);
    for (int i = 0; i < MOST_WORDS && back(words, from); i++) {
      String word = words.folded();
      if (NAMED.contains(word) || (name && i == 0 && IS.contains(word))) {
        named = true;
        words.signBefore(",");
      } else if (isOne(CHILD, words)) {
        // "The pupil's teacher" is the teacher, "the teacher's son" the son.
        child = (label || isParticular(words)) && (!word.endsWith("'s") || label);
        if (!named && !apart) {
          return child;
        }
      } else if (isOne(ADULT, words) && !word.endsWith("'s")) {
        child = false;
      } else if (!named && !loose && !LINKS.contains(word)) {
        return false;
      }
    }
    return child;
  }

  /** Goes to the word before; a class of a school or a quotation mark may appear between. */
  private static boolean back(WordReader words, int from) {
    while (words.signBefore("\"0123456789") != '\0') {
      // one sign after the other
    }
    return words.back() && words.start() >= from;
  }

  private static boolean on(WordReader words) {
    while (words.signAfter("\"0123456789") != '\0') {
      // one sign after the other
    }
    return words.on();
  }

  private static boolean behind(Sentence sentence, boolean name) {
    WordReader words = new WordReader(sentence.text(), sentence.end());
    if (words.signAfter(",(-") == '\0') {
      return false;
    }
    boolean mine = name;
    for (int i = 0; i < MOST_BEHIND && on(words) && words.end() <= sentence.to(); i++) {
      if (isOne(ADULT, words)) {
        return false;
      }
      mine |= MINE.contains(words.folded());
      if (isOne(CHILD, words)) {
        return mine && isParticular(words);
      }
    }
    return false;
  }

  /** "The mother of Ann". */
  private static boolean isOfParent(WordReader name) {
    WordReader words = name.copy();
    return words.back()
        && OF.contains(words.folded())
        && words.back()
        && PARENTS.contains(words.folded());
  }

  /** "Ann's mother". */
  private static boolean isOfParents(Sentence sentence) {
    WordReader words = new WordReader(sentence.text(), sentence.end());
    return sentence.text().part(sentence.end() - 2, sentence.end()).equals("'s")
        && words.on()
        && PARENTS.contains(words.folded());
  }

  private static boolean closes(char c) {
    return Glyphs.isStop(c) || ",)-:\"".indexOf(c) >= 0;
  }

  private static boolean isOne(Cues role, WordReader word) {
    return (role == CHILD && isSon(word))
        || role.after(word.text(), word.start(), word.end() - word.start() + OF_LENGTH);
  }

  /** "The teacher's pupil"; behind an Arabic article the adult has no part in what follows. */
  private static boolean isAnother(String adult) {
    return adult.endsWith("'s") || adult.startsWith("ال");
  }

  /** "Son" in English: in French it is "his", and what is his follows. */
  private static boolean isSon(WordReader word) {
    WordReader next = word.copy();
    return word.folded().equals("son")
        && (!next.on() || next.isCapitalised() || BEHIND_SON.contains(next.folded()));
  }

  /**
   * Returns false for "any pupil", "the rights of the child", and a title such as "Pupil Voice".
   */
  static boolean isParticular(WordReader child) {
    WordReader before = child.copy();
    boolean any =
        before.back()
            && (isOne(ANY, before) || (isOne(ADULT, before) && !isAnother(before.folded())));
    return !any
        && !Names.isInTitle(child)
        && !RIGHTS.before(child.text(), child.start(), RIGHTS_REACH);
  }
}
