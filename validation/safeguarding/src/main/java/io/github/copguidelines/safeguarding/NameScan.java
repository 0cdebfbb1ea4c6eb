package io.github.copguidelines.safeguarding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what has the form of a person's name, from the start of a text to its end: words with
 * capital letters one after the other, with particles between them. Not thread-safe.
 */
final class NameScan {

  private static final Set<String> PARTICLES = Lexicon.set("inner-particle");
  private static final Set<String> HEADS =
      Stream.concat(
              Lexicon.list("sentence-head").stream(),
              Lexicon.list("child-role").stream().map(role -> role.replace("|", "")))
          .collect(Collectors.toUnmodifiableSet());
  private static final Cues CHILD = Lexicon.cues("child-role");
  private static final Set<String> NAMED_AFTER = Lexicon.set("named-after-person");
  private static final Set<String> NOT_FULL = Lexicon.set("not-person");

  private static final int MOST_WORDS = 5;

  private final ScannedText text;
  private final int to;
  private int at;

  /**
   * A name.
   *
   * @param parts how many of its words have a capital letter
   * @param known whether one of them is a first name that many have
   */
  record Name(int start, int end, int parts, boolean known) {
    boolean isFull() {
      return parts > 1;
    }
  }

  /** Begins at the start of a text. */
  NameScan(ScannedText text) {
    this(text, 0, text.length());
  }

  /** Begins within a text, and ends there. */
  NameScan(ScannedText text, int from, int to) {
    this.text = text;
    this.at = Math.max(0, from);
    this.to = Math.min(to, text.length());
  }

  /** Returns the next name; null at the end of the text. */
  @Nullable Name next() {
    while (at < to) {
      if (Glyphs.isSpaced(text.at(at))) {
        // "d'Adam"
        boolean elided = text.at(at + 1) == '\'' && Character.isUpperCase(text.at(at + 2));
        int start = elided ? at + 2 : at;
        if (Character.isUpperCase(text.at(start))) {
          Name name = name(start);
          if (name != null) {
            return name;
          }
        }
        at = Math.max(at, start);
        while (Glyphs.isSpaced(text.at(at)) || text.at(at) == '-' || text.at(at) == '\'') {
          at++;
        }
      } else {
        at++;
      }
    }
    return null;
  }

  /** Reads the words that belong together from a place on, and moves behind them. */
  private @Nullable Name name(int from) {
    WordReader words = new WordReader(text, from);
    int start = -1;
    int end = from;
    int parts = 0;
    boolean known = false;
    boolean person = true;
    int last = from;
    for (int i = 0; i < MOST_WORDS && words.on(); i++) {
      if (last > from && words.start() - last != 1) {
        break;
      }
      last = words.end();
      String word = words.folded();
      if (parts == 0 && isElided(word)) {
        break;
      }
      if (!words.isCapitalised()) {
        if (parts == 0 || !PARTICLES.contains(word)) {
          boolean initial = parts > 0 && words.end() - words.start() == 1 && words.isUpper();
          if (initial && text.at(words.end()) == '.') {
            parts++;
            end = words.end() + 1;
          }
          break;
        }
        continue;
      }
      if (parts > 0 && PARTICLES.contains(word)) {
        end = words.end(); // "Inès El Example"
        continue;
      }
      if (start < 0 && isHead(words, word)) {
        end = words.end();
        person &= !Names.isInTitle(words); // "the Youth Advisory Panel"
        continue;
      }
      start = start < 0 ? words.start() : start;
      end = words.end();
      parts++;
      known |= FirstNames.has(word);
      person &= isOfPerson(word);
    }
    at = Math.max(end, from + 1);
    if (parts == 0) {
      return null;
    }
    boolean month = parts == 1 && Months.has(Cues.folded(text.part(start, end)));
    boolean named =
        person && !month && !isOfMonarch(end) && !isNamedAfter(start) && !isCountry(start, end);
    return named ? new Name(start, end, parts, known) : null;
  }

  /** A number in Roman letters behind the name. */
  private boolean isOfMonarch(int end) {
    WordReader words = new WordReader(text, end);
    return words.on()
        && words.folded().chars().allMatch(c -> "ivx".indexOf(c) >= 0)
        && words.isUpper();
  }

  /** Returns true for a word that begins sentences, and is no name however it is written. */
  static boolean isHead(String word) {
    return HEADS.contains(word) && !FirstNames.lists(word);
  }

  /** Such a word, or one for a child in any of its forms. */
  private static boolean isHead(WordReader words, String word) {
    return isHead(word)
        || (!FirstNames.has(word)
            && CHILD.after(words.text(), words.start(), words.end() - words.start() + 1));
  }

  static boolean isOfPerson(String word) {
    // April is a month only where no other name follows.
    return (!NotNames.hasWord(word) || (Months.has(word) && FirstNames.lists(word)))
        && !Bodies.has(word)
        && !NOT_FULL.contains(word)
        && !NAMED_AFTER.contains(word)
        && !AgeFirst.isOfPlace(word);
  }

  private boolean isCountry(int start, int end) {
    return NotNames.isCountry(Cues.folded(text.part(start, end)));
  }

  /** Schools, streets and laws have names of persons. */
  private boolean isNamedAfter(int start) {
    WordReader words = new WordReader(text, start);
    words.signBefore("\"");
    if (!words.back()) {
      return false;
    }
    String word = withoutArticle(words.folded());
    if (PARTICLES.contains(word) && words.back()) {
      word = withoutArticle(words.folded());
    }
    boolean called = word.equals("имени") && words.back() && words.folded().equals("по");
    return Bodies.has(word) || (NAMED_AFTER.contains(word) && !called);
  }

  /** "L'école" at the start of a sentence. */
  private static boolean isElided(String word) {
    return word.startsWith("l'") || word.startsWith("qu'");
  }

  private static String withoutArticle(String word) {
    return isElided(word) || word.startsWith("d'") ? word.substring(word.indexOf('\'') + 1) : word;
  }
}
