package io.github.copguidelines.safeguarding;

import java.util.List;

/** Words for what is counted, in the six languages: a number before them is an amount. */
final class Counted {

  private static final List<String> STEMS = Lexicon.list("counted");

  private static final String HAN = "次人名户个条元份家件所国";

  private Counted() {}

  /** Returns true if the word right after a number is one of them. */
  static boolean after(ScannedText text, int end) {
    WordReader words = new WordReader(text, end);
    if (!words.on()) {
      return HAN.indexOf(text.at(end)) >= 0;
    }
    String word = words.folded();
    for (String stem : STEMS) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }
}
