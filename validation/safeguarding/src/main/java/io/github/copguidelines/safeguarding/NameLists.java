package io.github.copguidelines.safeguarding;

import java.util.Set;

/** Names with numbers one after the other, as in a table, and those of authors who are cited. */
final class NameLists {

  private static final Cues CITING = Lexicon.cues("citing");

  /** What authors do, right behind the number of their work. */
  private static final Cues WRITES = Lexicon.cues("author-writes");

  private static final Set<String> JOINTS = Set.of("and", "y", "e", "et", "и", "or", "ou", "o");

  private static final int REACH = 40;
  private static final int WRITES_REACH = 10;
  private static final int LONGEST = 24;
  private static final int MOST_WORDS = 3;

  private NameLists() {}

  /**
   * Returns true if a number that is alone next to a name may be an age.
   *
   * @param name where the name begins
   * @param last where it ends
   * @param end where the number ends, before its comma or bracket
   */
  static boolean mayBeAge(ScannedText text, int name, int last, int end) {
    if (text.at(end) == ')') {
      if (CITING.before(text, last, REACH)
          || (WRITES.after(text, end + 1, WRITES_REACH) && !FirstNames.in(text, name, last))) {
        return false;
      }
      int before = groupBefore(text, name);
      if (before >= 0 && isCitation(text, before + 1)) {
        return false;
      }
      return !(before >= 0 || isGroupAfter(text, end + 1)) || FirstNames.in(text, name, last);
    }
    return !(isNumberBefore(text, name) || isNumberAfter(text, end))
        || FirstNames.in(text, name, last);
  }

  /** Returns where a bracket with a number opens whose end a comma or "and" joins to a name. */
  private static int groupBefore(ScannedText text, int name) {
    WordReader words = new WordReader(text, name);
    if (words.signBefore(",;") == '\0' && (!words.back() || !JOINTS.contains(words.folded()))) {
      return -1;
    }
    words.signBefore(",");
    if (words.signBefore(")") == '\0') {
      return -1;
    }
    for (int at = words.start() - 1; at > words.start() - LONGEST; at--) {
      if (text.at(at) == '(') {
        return Glyphs.isDigit(text.at(at + 1)) ? at : -1;
      }
    }
    return -1;
  }

  /** A year, or more than a number. */
  private static boolean isCitation(ScannedText text, int from) {
    int at = from;
    while (Glyphs.isDigit(text.at(at))) {
      at++;
    }
    return at - from == 4 || (text.at(at) == ',' && at > from);
  }

  private static boolean isGroupAfter(ScannedText text, int from) {
    WordReader words = new WordReader(text, from);
    char joint = words.signAfter(",;");
    if (!words.on() || (joint == '\0' && !JOINTS.contains(words.folded()))) {
      return false;
    }
    for (int i = 0; i < MOST_WORDS; i++) {
      if (words.isCapitalised() && words.signAfter("(") != '\0') {
        return Glyphs.isDigit(text.at(words.end()));
      }
      if (!words.on()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNumberBefore(ScannedText text, int name) {
    WordReader words = new WordReader(text, name);
    WordReader joint = new WordReader(text, name);
    if (joint.back() && JOINTS.contains(joint.folded())) {
      words = joint;
    }
    return words.signBefore(",") != '\0' && Glyphs.isDigit(text.at(words.start() - 1));
  }

  private static boolean isNumberAfter(ScannedText text, int end) {
    WordReader words = new WordReader(text, end);
    words.signAfter(",");
    for (int i = 0; i < MOST_WORDS && words.on() && words.isCapitalised(); i++) {
      if (words.signAfter(",") != '\0') {
        return text.at(words.end()) == ' ' && Glyphs.isDigit(text.at(words.end() + 1));
      }
    }
    return false;
  }
}
