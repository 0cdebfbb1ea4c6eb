package io.github.copguidelines.validation.text;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of letters of a text by script; for one thread.
 *
 * <p>Links are left out: they have Latin letters in every language. A character of Chinese,
 * Japanese or Korean counts as three letters, since it says as much.
 */
final class LetterCount {

  /** Texts with fewer letters are too short to tell. */
  private static final int LEAST = 10;

  private static final int WEIGHT = 3;

  /** All letters before this one are Latin, or of no script. */
  private static final int BEHIND_LATIN = 0x0370;

  private final Set<UnicodeScript> scripts;
  private int own;
  private int arabic;
  private int cyrillic;
  private int han;
  private int latin;
  private int other;

  private LetterCount(Set<UnicodeScript> scripts) {
    this.scripts = scripts;
  }

  /**
   * Returns the case of the message for the script of most letters, if more than half of the
   * letters are foreign.
   *
   * @param scripts the scripts of the language of the text
   */
  static Optional<String> foreign(String text, Set<UnicodeScript> scripts) {
    if (scripts.contains(UnicodeScript.LATIN) && isLatin(text)) {
      return Optional.empty(); // nearly all texts, and quickly
    }
    LetterCount count = new LetterCount(scripts);
    count.addAll(text);
    return count.mostForeign();
  }

  private static boolean isLatin(String text) {
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      bits |= BEHIND_LATIN - 1 - c; // negative from there on
    }
    return bits >= 0;
  }

  private void addAll(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if ((c == 'h' || c == 'w') && isLink(text, i)) {
        i = endOfWord(text, i);
      } else {
        add(c);
        i += Character.charCount(c);
      }
    }
  }

  private static boolean isLink(String text, int at) {
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at);
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Adds a character; the most frequent letters without a search for their script. */
  private void add(int c) {
    if (c < 0x80) {
      latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
    } else if (c >= 0x0410 && c <= 0x044F) {
      cyrillic++;
    } else if (c >= 0x0620 && c <= 0x064A) {
      arabic++;
    } else if (c >= 0x4E00 && c <= 0x9FA5) {
      han += WEIGHT;
    } else if (Character.isLetter(c)) {
      add(UnicodeScript.of(c));
    }
  }

  private void add(UnicodeScript script) {
    switch (script) {
      case LATIN -> latin++;
      case CYRILLIC -> cyrillic++;
      case ARABIC -> arabic++;
      case HAN -> han += WEIGHT;
      case HIRAGANA, KATAKANA, HANGUL -> addOther(script, WEIGHT);
      case COMMON, INHERITED, UNKNOWN -> {} // letters of no script in particular
      default -> addOther(script, 1);
    }
  }

  private void addOther(UnicodeScript script, int letters) {
    if (scripts.contains(script)) {
      own += letters;
    } else {
      other += letters;
    }
  }

  private Optional<String> mostForeign() {
    int all = own + other + latin + cyrillic + arabic + han;
    Optional<String> most = Optional.of("other");
    int foreign = other;
    int greatest = other;
    for (Known one : Known.values()) {
      int letters = of(one);
      if (!scripts.contains(one.script)) {
        foreign += letters;
        if (letters > greatest) {
          greatest = letters;
          most = Optional.of(one.messageCase);
        }
      }
    }
    return all >= LEAST && foreign * 2 > all ? most : Optional.empty();
  }

  private int of(Known one) {
    return switch (one) {
      case LATIN -> latin;
      case CYRILLIC -> cyrillic;
      case ARABIC -> arabic;
      case HAN -> han;
    };
  }

  /** The scripts that messages name. */
  private enum Known {
    LATIN(UnicodeScript.LATIN, "latin"),
    CYRILLIC(UnicodeScript.CYRILLIC, "cyrillic"),
    ARABIC(UnicodeScript.ARABIC, "arabic"),
    HAN(UnicodeScript.HAN, "han");

    private final UnicodeScript script;
    private final String messageCase;

    Known(UnicodeScript script, String messageCase) {
      this.script = script;
      this.messageCase = messageCase;
    }
  }
}
