package io.github.copguidelines.terminology;

import java.util.BitSet;
import java.util.List;

/**
 * Says quickly which terms a text may hold; of most texts, that it holds none.
 *
 * <p>It walks a tree of the terms from each place where one may begin, and simplifies the text on
 * the way, letter by letter. A text with a letter that cannot be simplified by itself, such as one
 * with combining marks, may hold any term. Immutable and thread-safe.
 */
final class TermIndex {

  private static final char COMPLEX = 0;
  private static final char DROPPED = 1;
  private static final BitSet NONE = new BitSet();

  private final boolean anywhere;
  private final char[] folded;
  private final boolean[] first = new boolean[Character.MAX_VALUE + 1];
  private final TermTree tree = new TermTree();
  private final BitSet all = new BitSet();

  /**
   * Makes the index of simplified terms.
   *
   * @param terms the terms of each entry
   * @param anywhere whether a term may begin within a word
   */
  TermIndex(TermScript script, List<List<String>> terms, boolean anywhere) {
    this.anywhere = anywhere;
    this.folded = folding(script);
    this.all.set(0, terms.size());
    for (int entry = 0; entry < terms.size(); entry++) {
      for (String term : terms.get(entry)) {
        String walked = script == TermScript.CHINESE ? term.replace(" ", "") : term;
        if (!walked.isEmpty()) {
          first[walked.charAt(0)] = true;
          tree.add(walked, entry);
        }
      }
    }
  }

  private static char[] folding(TermScript script) {
    char[] folded = new char[Character.MAX_VALUE + 1];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      folded[c] = isPlain(c) ? c : folded(c, script);
    }
    return folded;
  }

  /** Returns true for the ideographs and syllables that have one form; only to save time. */
  private static boolean isPlain(char c) {
    return (c >= 0x3400 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7A4);
  }

  private static char folded(char c, TermScript script) {
    if (c >= 0xE000 && c < 0xF900) {
      return COMPLEX; // private use, which no text needs
    }
    if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F') {
      return script == TermScript.CHINESE ? DROPPED : ' ';
    }
    int type = Character.getType(c);
    if (Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || c == 'Σ'
        || c == '\u0640'
        || (c >= 0x1100 && c < 0x1200)) {
      return COMPLEX;
    }
    String alone = script.simplified(String.valueOf(c));
    return alone.length() == 1 ? alone.charAt(0) : COMPLEX;
  }

  /**
   * Returns the numbers of the entries of which a term may stand in the text, not to be changed.
   */
  BitSet candidates(String text) {
    BitSet found = null;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = folded[text.charAt(i)];
      if (c == COMPLEX) {
        return all;
      }
      if (first[c] && (anywhere || !within)) {
        found = found == null ? new BitSet() : found;
        walk(text, i, found);
      }
      within = c > ' ' && Character.isLetterOrDigit(c);
    }
    return found == null ? NONE : found;
  }

  /** Goes as far as terms go; a letter that is not simple ends the search soon after, too. */
  private void walk(String text, int from, BitSet found) {
    int node = TermTree.ROOT;
    boolean blank = false;
    for (int i = from; i < text.length() && node != TermTree.NONE; i++) {
      char c = folded[text.charAt(i)];
      if (c != DROPPED && !(c == ' ' && blank)) {
        blank = c == ' ';
        node = tree.next(node, c);
        if (node != TermTree.NONE) {
          tree.addEntries(node, found);
        }
      }
    }
  }
}
