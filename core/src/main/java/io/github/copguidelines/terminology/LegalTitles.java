package io.github.copguidelines.terminology;

import java.util.List;

/**
 * Masks the titles of conventions, laws and mandates in a text, because titles are quoted as they
 * are.
 *
 * <p>A title extends from its first words, such as "convention on", to the end of the sentence, a
 * bracket or a verb. Last words, as in Chinese and "Example Act of 1996", mark a title that extends
 * from the article or the start of the clause. Immutable.
 *
 * @param heads the words that titles begin with, simplified
 * @param tails the words that titles end with, simplified
 * @param verbs words that never occur in a title, simplified
 */
record LegalTitles(List<String> heads, List<String> tails, List<String> verbs) {

  /** The greatest length of a title, in UTF-16 code units. */
  static final int MOST = 200;

  /** The article before a title in English. */
  private static final String ARTICLE = "the ";

  private static final String STOPS = ".;:!?()\n。；：！？（）";

  /** Returns the text with a neutral character instead of each character of a title. */
  String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (String head : heads) {
      for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
        if (begins(text, at)) {
          mask(masked, at + head.length(), end(text, at + head.length()));
        }
      }
    }
    for (String tail : tails) {
      for (int at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
        mask(masked, start(text, at), at);
      }
    }
    return masked.toString();
  }

  private static void mask(StringBuilder masked, int from, int to) {
    for (int i = from; i < to; i++) {
      masked.setCharAt(i, '.');
    }
  }

  private static boolean begins(String text, int at) {
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }

  private int end(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < MOST && STOPS.indexOf(text.charAt(end)) < 0) {
      if (text.charAt(end) == ' ' && isVerb(text, end + 1)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private boolean isVerb(String text, int at) {
    for (String verb : verbs) {
      int end = at + verb.length();
      if (text.startsWith(verb, at)
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static int start(String text, int to) {
    int start = to;
    while (start > 0
        && to - start < MOST
        && (STOPS + ",，").indexOf(text.charAt(start - 1)) < 0
        && !text.startsWith(ARTICLE, start - ARTICLE.length())) {
      start--;
    }
    return start;
  }
}
