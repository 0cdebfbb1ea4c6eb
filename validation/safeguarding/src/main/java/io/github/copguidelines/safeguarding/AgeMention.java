package io.github.copguidelines.safeguarding;

import java.util.Set;

/** An age below 18 somewhere in the sentence of a name, in digits or words, and of nobody else. */
final class AgeMention {

  private static final Set<String> GROUPS = Lexicon.set("age-group");
  private static final Set<String> ORDINALS = Lexicon.set("age-ordinal");
  private static final Set<String> BARE = Lexicon.set("bare-age");
  private static final Set<String> BARE_AFTER = Lexicon.set("bare-age-after");
  private static final Set<String> JUST = Lexicon.set("just-age");

  /** How a child tells its age, so that no unit is needed. */
  private static final Set<String> OWN = Lexicon.set("own-age");

  private static final Cues CHILD = Lexicon.cues("child-role");
  private static final Cues SAID = Lexicon.cues("said-age");
  private static final int ADULT = 18;
  private static final int SAID_REACH = 20;

  private AgeMention() {}

  /** Returns true if one is within a reach of the name. */
  static boolean near(Sentence sentence, int reach) {
    int first = Math.max(sentence.from(), sentence.start() - reach);
    return after(sentence, reach) || in(sentence.text(), first, sentence.start());
  }

  /** Returns true if one is within a reach behind the name. */
  static boolean after(Sentence sentence, int reach) {
    int last = Math.min(sentence.to(), sentence.end() + reach);
    return in(sentence.text(), sentence.end(), last);
  }

  private static boolean in(ScannedText text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Glyphs.isDigit(text.at(at))) {
        int end = at;
        while (Glyphs.isDigit(text.at(end))) {
          end++;
        }
        if (end - at <= 2 && isMinor(text, at, end) && isAge(text, at, end)) {
          return true;
        }
        at = end - 1;
      } else if (text.at(at) == '岁') {
        if (isHanAge(text, at)) {
          return true;
        }
      } else if (Glyphs.isSpaced(text.at(at)) && !Glyphs.isSpaced(text.at(at - 1))) {
        int end = NumberWords.after(text, at);
        if ((end > at && NumberWords.before(text, end) < end)
            ? isAge(text, at, end)
            : isOrdinalAge(text, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A number in words without a unit: "Ann, sixteen, took part", "the child is nine". */
  private static boolean isBare(ScannedText text, int start, int end) {
    WordReader before = new WordReader(text, start);
    WordReader after = new WordReader(text, end);
    boolean ends = after.signAfter(",.);\"") != '\0';
    if (before.signBefore(",(") != '\0') {
      return ends;
    }
    boolean just = before.back();
    if (just && before.folded().equals("of")) {
      return ends && before.back() && before.folded().equals("age");
    }
    for (int i = 0; just && i < 2 && JUST.contains(before.folded()) && !isBareBehind(before); i++) {
      if (before.signBefore(",(") != '\0') {
        return ends; // "Ann, not yet ten, "
      }
      just = before.back();
    }
    return just
        && isBareBehind(before)
        && (ends || (after.on() && BARE_AFTER.contains(after.folded())));
  }

  /** "The teenager, 16, ". */
  private static boolean isOfChild(ScannedText text, int start, int end) {
    WordReader child = new WordReader(text, start);
    return ",)".indexOf(text.at(end)) >= 0
        && child.signBefore(",(") != '\0'
        && child.back()
        && CHILD.after(text, child.start(), child.end() + 1 - child.start());
  }

  private static boolean isBareBehind(WordReader word) {
    return BARE.contains(word.folded());
  }

  /** "In the thirteenth of her life", "her tenth birthday". */
  private static boolean isOrdinalAge(ScannedText text, int start) {
    WordReader words = new WordReader(text, start);
    if (!words.on() || !ORDINALS.contains(words.folded())) {
      return false;
    }
    WordReader teen = words.copy();
    return (teen.on() && teen.folded().equals("عشرة"))
        || SAID.around(text, start, words.end(), SAID_REACH);
  }

  private static boolean isHanAge(ScannedText text, int unit) {
    int end = text.at(unit - 1) == '周' ? unit - 1 : unit;
    int start = end;
    while (Glyphs.isDigit(text.at(start - 1))) {
      start--;
    }
    boolean minor =
        end > start
            ? end - start <= 2 && isMinor(text, start, end)
            : NumberWords.before(text, end) < end;
    return minor
        && !AgeLimits.afterHan(text, unit + 1)
        && ("-至到每".indexOf(text.at(start - 1)) < 0 || "不未".indexOf(text.at(start - 2)) >= 0)
        && (text.at(start - 1) != '满' || "已刚".indexOf(text.at(start - 2)) >= 0);
  }

  private static boolean isMinor(ScannedText text, int start, int end) {
    int value = Integer.parseInt(text.part(start, end));
    return value > 0 && value < ADULT;
  }

  private static boolean isAge(ScannedText text, int start, int end) {
    int unit = NameAndAgeDetector.unit(text, end);
    if (unit == end) {
      WordReader own = new WordReader(text, start);
      return Glyphs.isDigit(text.at(start))
          ? isOfChild(text, start, end) || (own.back() && OWN.contains(own.folded()))
          : isBare(text, start, end);
    }
    if (AgeLimits.after(text, unit)) {
      return false;
    }
    WordReader next = new WordReader(text, unit);
    if (next.on() && AgeWords.isDuration(next.folded())) {
      return false;
    }
    if ("-,./".indexOf(text.at(start - 1)) >= 0) {
      return false;
    }
    WordReader before = new WordReader(text, start);
    for (int i = 0; i < 3 && before.back(); i++) {
      if (GROUPS.contains(before.folded())) {
        return false;
      }
    }
    return true;
  }
}
