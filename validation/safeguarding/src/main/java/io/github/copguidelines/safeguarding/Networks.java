package io.github.copguidelines.safeguarding;

import java.util.Set;

/** Names of social networks, and words for the name of an account, in the six languages. */
final class Networks {

  private static final Cues NAMES = Lexicon.cues("network");

  /** Short names, which are words as well: they count right before a name only. */
  private static final Cues SHORT = Lexicon.cues("network-short");

  private static final int NEAR = 8;

  private static final Cues ACCOUNTS = Lexicon.cues("account-word");

  /** Words that follow the name of an account. */
  private static final Cues LABELS = Lexicon.cues("account-label");

  /** Where numbers are names of accounts. */
  private static final Cues OF_NUMBERS = Cues.of("qq,qq号,快手号,微信号,抖音号,微博号,小红书号");

  private static final Set<String> ON =
      Set.of("on", "in", "en", "sur", "в", "во", "на", "على", "في");

  private static final Cues REDDIT = Cues.of("reddit,subreddit");

  private Networks() {}

  /** Returns true if the network that writes names after a letter and a slash is named nearby. */
  static boolean isOfReddit(ScannedText text, int start, int end) {
    return REDDIT.around(text, start, end, 40);
  }

  /** Returns true if a network, or a word for an account, is named shortly before a place. */
  static boolean before(ScannedText text, int place, int reach) {
    return NAMES.before(text, place, reach)
        || ACCOUNTS.before(text, place, reach)
        || SHORT.before(text, place, NEAR);
  }

  /** Returns true if a word for the name of an account soon follows a place. */
  static boolean accountFollows(ScannedText text, int end) {
    return LABELS.after(text, end, NEAR * 2);
  }

  /** Returns true if a word such as "on" and the name of a network follow a place. */
  static boolean followsOn(ScannedText text, int end) {
    WordReader words = new WordReader(text, end);
    words.signAfter("\"");
    return words.on() && ON.contains(words.folded()) && NAMES.after(text, words.end(), 14);
  }

  /** Returns true if the name of a network is the word that ends at a place, blanks aside. */
  static boolean endsAt(ScannedText text, int place) {
    WordReader words = new WordReader(text, place);
    return words.back()
        ? NAMES.before(text, place, place - words.start())
        : Glyphs.isHan(text.at(place - 1)) && NAMES.before(text, place, 3);
  }

  static boolean numbers(ScannedText text, int place) {
    char before = text.at(text.at(place - 1) == ' ' ? place - 2 : place - 1);
    boolean possible = before == 'q' || before == 'Q' || before == ':' || Glyphs.isHan(before);
    return possible && OF_NUMBERS.before(text, place, 7);
  }
}
