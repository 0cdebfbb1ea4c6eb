package io.github.copguidelines.safeguarding;

import java.util.Set;

/** A name and an age as a form has them, each behind its label and a colon. */
final class LabelledAges {

  private static final Set<String> AGES = Lexicon.set("age-label");

  private static final Set<String> NAMES = Lexicon.set("name-label");

  private static final Set<String> HAN_NAMES = Lexicon.set("han-name-label");

  private static final int REACH = 60;

  private LabelledAges() {}

  /** Returns where the name begins that appears before an age; -1 if the two have no labels. */
  static int nameBefore(ScannedText text, int age) {
    int colon = backOverBlanks(text, age) - 1;
    if (text.at(colon) != ':' || !isLabel(text, colon, AGES, "年龄")) {
      return -1;
    }
    for (int at = colon - 1; at > colon - REACH && at > 0; at--) {
      if (text.at(at) == ':'
          && (isLabel(text, at, NAMES, "")
              || HAN_NAMES.contains(text.part(at - 2, at))
              || isName(text, at + 1, colon))) {
        return text.at(at + 1) == ' ' ? at + 2 : at + 1;
      }
    }
    return -1;
  }

  /** A name of two words, or one that many have, behind any label. */
  private static boolean isName(ScannedText text, int from, int to) {
    NameScan.Name name = new NameScan(text, from, to).next();
    return name != null && name.start() <= from + 1 && (name.isFull() || name.known());
  }

  private static boolean isLabel(ScannedText text, int colon, Set<String> labels, String han) {
    WordReader words = new WordReader(text, colon);
    return words.back()
        ? labels.contains(words.folded())
        : !han.isEmpty() && text.part(colon - han.length(), colon).equals(han);
  }

  private static int backOverBlanks(ScannedText text, int from) {
    int at = from;
    while (text.at(at - 1) == ' ') {
      at--;
    }
    return at;
  }
}
