package io.github.copguidelines.terminology;

import java.util.List;

/**
 * Takes titles of conventions, laws and mandates out of a text: their names remain, like a
 * quotation.
 *
 * <p>A title goes from its first words, such as "convention on", to the end of the sentence, a
 * bracket or a verb; one that its last words tell, as in Chinese and "Example Act of 1996", from
 * the article or the start of the clause. Immutable.
 *
 * @param heads the words that titles begin with, simplified
 * @param tails the words that titles end with, simplified
 * @param verbs words that no title has, simplified
 */
record LegalTitles(List<String> heads, List<String> tails, List<String> verbs) {

  /** How long a title may be, in UTF-16 code units. */
  static final int MOST = 200;

  /** What is before a title in English. */
  private static final String ARTICLE = "the ";

  private static final String STOPS = ".;:!?()\n。；：！？（）";

  /** Returns the text with a neutral character in the place of each character of a title. */
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
