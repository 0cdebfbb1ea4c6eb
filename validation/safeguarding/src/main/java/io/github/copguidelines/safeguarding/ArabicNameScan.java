package io.github.copguidelines.safeguarding;

import io.github.copguidelines.safeguarding.NameScan.Name;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what has the form of a person's name in Arabic, from the start of a text to its end: a
 * frequent first name or any word behind a word for one child, and the names that follow.
 */
final class ArabicNameScan {

  private static final Set<String> PARTICLES = Lexicon.set("arabic-particle");
  private static final Set<String> SONS =
      Set.of("بن", "ابن", "بنت", "أبو", "ابو", "آل", "ولد", "أم");

  private static final Set<String> FATHERS = Set.of("بن", "بنت");

  /** Arabic writes "age" as it does a name. */
  private static final String AGE = "عمر";

  private static final Set<String> NAMED = Lexicon.set("arabic-named");
  private static final Set<String> STREETS = Lexicon.set("street-before-name");
  private static final int MOST_WORDS = 5;
  private static final int LEAST_OF_FAMILY = 5;

  private final ScannedText text;
  private final int to;
  private int at;

  /** Begins within a text, and ends there. */
  ArabicNameScan(ScannedText text, int from, int to) {
    this.text = text;
    this.at = Math.max(0, from);
    this.to = Math.min(to, text.length());
  }

  /** Returns the next name; null at the end of the text. */
  @Nullable Name next() {
    while (at < to) {
      if (!Glyphs.isArabic(text.at(at)) || !Glyphs.isSpaced(text.at(at))) {
        at++;
        continue;
      }
      WordReader words = new WordReader(text, at);
      if (!words.on()) {
        at++;
        continue;
      }
      at = words.end();
      Name name = name(words);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** Returns the name that begins with the word that has just been read. */
  private @Nullable Name name(WordReader words) {
    int start = words.start();
    String first = words.folded();
    String before = before(start);
    boolean called = NAMED.contains(before) && isNamed(first);
    boolean child = called || AgeWords.isChild(before);
    boolean known = called || (isFirst(first) && (child || !AGE.equals(first) || hasFamily(words)));
    known |= isNamed(first) && isOfFather(words); // "X, son of Y" is a name whatever X is
    if (!known && !child && isNamed(first) && hasFamily(words)) {
      WordReader family = words.copy();
      family.on();
      int last = family.end();
      return family.signAfter(",(") != '\0' ? new Name(start, last, 2, false) : null;
    }
    if (!known && (!child || !isNamed(first))) {
      return null;
    }
    boolean servant = words.folded().endsWith("عبد");
    int end = words.end();
    int parts = 1;
    int last = end;
    for (int i = 1; i < MOST_WORDS && words.on() && words.start() - last == 1; i++) {
      last = words.end();
      String word = words.folded();
      boolean on = isFirst(word) || isFamily(word) || servant;
      if (SONS.contains(word)) {
        servant = true;
        continue;
      }
      if (!on || PARTICLES.contains(word) || isVerb(word)) {
        break;
      }
      parts += servant && parts == 1 && !known ? 0 : 1;
      servant = word.equals("عبد");
      end = words.end();
    }
    at = end;
    boolean named = known ? !isNamedAfter(before) : parts > 1;
    return named ? new Name(start, end, parts, known) : null;
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  private static boolean isFirst(String word) {
    return AgeWords.isArabicName(word)
        || (word.length() > 3
            && "لوفب".indexOf(word.charAt(0)) >= 0
            && AgeWords.isArabicName(word.substring(1)));
  }

  private static boolean isFamily(String word) {
    return word.startsWith("ال") && word.length() >= LEAST_OF_FAMILY;
  }

  private static boolean isNamed(String word) {
    return !word.startsWith("ال")
        && !word.startsWith("و")
        && !PARTICLES.contains(word)
        && !isVerb(word)
        && word.length() > 2;
  }

  private static boolean isVerb(String word) {
    return word.length() > 3 && "يتس".indexOf(word.charAt(0)) >= 0 && !AgeWords.isArabicName(word);
  }

  /** "Omar" is a name before a family's, as no word for an age is. */
  private static boolean hasFamily(WordReader first) {
    WordReader next = first.copy();
    return next.on() && isFamily(next.folded()) && next.folded().endsWith("ي");
  }

  private static boolean isOfFather(WordReader first) {
    WordReader next = first.copy();
    return next.on() && FATHERS.contains(next.folded());
  }

  /** Schools and streets have names of persons. */
  private static boolean isNamedAfter(String word) {
    return Bodies.has(word) || STREETS.contains(word);
  }

  private String before(int start) {
    WordReader before = new WordReader(text, start);
    return before.back() ? before.folded() : "";
  }
}
