package io.github.copguidelines.safeguarding;

import java.util.Set;

/** Numbers of houses and rooms in Chinese addresses. */
final class HanAddresses {

  private static final Set<String> PLACES = Lexicon.set("han-place");

  private static final String COUNTED = "号栋幢弄座室房楼";

  private HanAddresses() {}

  /** Returns true if what is counted right before a place are houses or rooms. */
  static boolean isCounted(ScannedText text, int end) {
    return text.at(end) != '\0' && COUNTED.indexOf(text.at(end)) >= 0;
  }

  /** Adds those whose number appears in words. */
  static void find(ScannedText text, Matches matches) {
    for (int at = text.indexOf('号', 0); at >= 0; at = text.indexOf('号', at + 1)) {
      int start = at;
      while (at - start < 5 && NumberWords.isHan(text.at(start - 1))) {
        start--;
      }
      if (start < at) {
        add(text, start, at, matches);
      }
    }
  }

  /** Adds a number if the name of a place appears before it, and no body has its seat there. */
  static void add(ScannedText text, int start, int end, Matches matches) {
    boolean street = PLACES.contains(text.part(start - 1, start));
    char name = text.at(start - 2);
    if (((street
                && (Glyphs.isHan(name)
                    || Glyphs.isDigit(name)
                    || (Glyphs.isLatin(name) && Character.isUpperCase(name))))
            || (Glyphs.isHan(name) && PLACES.contains(text.part(start - 2, start))))
        && !Bodies.followsInHan(text, end + 1)) {
      PostalAddressDetector.add(text, start, end, matches);
    }
  }
}
