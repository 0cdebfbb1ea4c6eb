package io.github.copguidelines.safeguarding;

import java.util.Set;

/** Words that make a name that of a public body, an association or a project, and no person's. */
final class Bodies {

  private static final Set<String> WORDS = Lexicon.set("body");

  /** How a Russian name of a body ends that is one word. */
  private static final String[] ENDS = {"надзор", "фонд", "банк", "центр", "союз", "телеком"};

  /** What such a word begins with in Russian, whatever its case. */
  private static final String[] STEMS = {
    "портал",
    "проект",
    "программ",
    "организаци",
    "фонд",
    "центр",
    "лиг",
    "школ",
    "министерств",
    "агентств",
    "институт",
    "университет",
    "кампани",
    "инициатив",
    "сервис",
    "платформ",
    "закон",
    "движени",
    "ассоциаци",
    "библиотек",
    "компани",
    "сайт",
    "совет",
    "союз",
    "комисси"
  };

  private static final int LONGEST_CASE = 3;

  private static final String[] HAN = {"中心", "学校", "小学", "中学", "大学", "委员会", "医院", "馆", "局", "厅"};

  private Bodies() {}

  /** Returns true for such a word, in lower case. */
  static boolean has(String word) {
    if (WORDS.contains(word)) {
      return true;
    }
    if (!word.isEmpty() && Glyphs.isArabic(word.charAt(0))) {
      return WORDS.contains(withoutHead(word));
    }
    for (String end : ENDS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return !word.isEmpty() && word.charAt(0) >= 0x0400 && hasStem(word);
  }

  private static boolean hasStem(String word) {
    for (String stem : STEMS) {
      if (word.startsWith(stem) && word.length() <= stem.length() + LONGEST_CASE) {
        return true;
      }
    }
    return false;
  }

  /** Arabic writes "and", "with", "for" and the article onto the word. */
  private static String withoutHead(String word) {
    String bare = word.startsWith("و") || word.startsWith("ب") ? word.substring(1) : word;
    if (bare.startsWith("ال") || bare.startsWith("لل")) {
      return bare.substring(2);
    }
    return bare.startsWith("ل") ? bare.substring(1) : bare;
  }

  /** Returns true if the name of one follows, in characters that have no blanks between words. */
  static boolean followsInHan(ScannedText text, int from) {
    int end = from;
    while (end - from < 12 && Glyphs.isHan(text.at(end))) {
      end++;
    }
    String part = text.part(from, end);
    for (String word : HAN) {
      if (part.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
