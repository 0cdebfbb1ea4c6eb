package io.github.copguidelines.safeguarding;

import java.util.Set;

/** Words behind an age that make it a limit, as for a group or a rule, and no person's. */
final class AgeLimits {

  private static final Set<String> JOINTS = Lexicon.set("age-limit-joint");

  private static final Set<String> BEYOND = Lexicon.set("age-limit");

  private static final Set<String> ALONE = Lexicon.set("age-limit-alone");

  private static final String[] HAN = {
    "以下", "以上", "及以", "或以", "未满", "以内", "以前", "至", "到", "组", "段"
  };

  private AgeLimits() {}

  /** Returns true if such words appear right after an age. */
  static boolean after(ScannedText text, int end) {
    WordReader words = new WordReader(text, end);
    if (!words.on()) {
      return false;
    }
    String word = words.folded();
    return ALONE.contains(word)
        || (JOINTS.contains(word) && words.on() && BEYOND.contains(words.folded()));
  }

  /** Returns true if such characters appear right after an age. */
  static boolean afterHan(ScannedText text, int end) {
    for (String limit : HAN) {
      if (text.part(end, end + limit.length()).equals(limit)) {
        return true;
      }
    }
    return false;
  }
}
