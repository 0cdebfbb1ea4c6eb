package io.github.copguidelines.terminology;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fast index of the terms that a text may contain; it excludes most texts immediately.
 *
 * <p>From each possible start of a term it walks a tree of the terms, and simplifies the text
 * letter by letter. Immutable and thread-safe.
 */
final class TermIndex {

  private static final BitSet NONE = new BitSet();

  private final boolean anywhere;
  private final TermLetters letters;

  /** The node of each first letter of a term; the root for other letters. */
  private final int[] first = new int[Character.MAX_VALUE + 1];

  private final TermTree tree = new TermTree();

  /**
   * Makes the index of simplified terms.
   *
   * @param terms the terms of each entry
   * @param anywhere whether a term may begin within a word
   */
  TermIndex(TermScript script, List<List<String>> terms, boolean anywhere) {
    this.anywhere = anywhere;
    this.letters = new TermLetters(script);
    for (int entry = 0; entry < terms.size(); entry++) {
      for (String term : terms.get(entry)) {
        String walked = letters.walked(term);
        if (!walked.isEmpty()) {
          tree.add(walked, entry);
          first[walked.charAt(0)] = tree.next(TermTree.ROOT, walked.charAt(0));
        }
      }
    }
  }

  /** Returns a simplified term or text in the form of the index, without plurals. */
  String walked(String simplified) {
    return letters.walked(simplified);
  }

  /**
   * Returns false only if the text certainly contains no term. It returns true for letters that
   * cannot be simplified on their own.
   */
  boolean mayHold(String text) {
    int before = TermLetters.NO_WORD;
    for (int i = 0; i < text.length(); i++) {
      int cell = letters.cell(text.charAt(i));
      char c = (char) cell;
      if (c > TermLetters.DROPPED) {
        int kind = TermLetters.kind(cell);
        if (first[c] != TermTree.ROOT && mayBegin(before, kind) && walk(text, i, first[c], null)) {
          return true;
        }
        before = kind;
      } else if (c == TermLetters.COMPLEX) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the numbers of the entries whose terms may appear in a simplified text; do not modify
   * the set.
   */
  BitSet candidates(String simplified) {
    BitSet found = null;
    int before = TermLetters.NO_WORD;
    for (int i = 0; i < simplified.length(); i++) {
      char raw = simplified.charAt(i);
      int cell = letters.cell(raw);
      int node = first[(char) cell == TermLetters.COMPLEX ? raw : (char) cell];
      int kind = TermLetters.kind(cell);
      if (node != TermTree.ROOT && mayBegin(before, kind)) {
        found = found == null ? new BitSet() : found;
        walk(simplified, i, node, found);
      }
      before = kind;
    }
    return found == null ? NONE : found;
  }

  private boolean mayBegin(int before, int kind) {
    return anywhere
        || before == TermLetters.NO_WORD
        || before == TermLetters.OTHER
        || (before != kind && before != TermLetters.DIGIT);
  }

  /**
   * Walks the tree as far as a term matches.
   *
   * @param first the node of the letter at the place
   * @param found receives the numbers of the entries; if null, the walk ends at the first match
   * @return whether a term matched
   */
  private boolean walk(String text, int from, int first, @Nullable BitSet found) {
    int node = first;
    boolean any = false;
    boolean blank = false;
    int i = from;
    while (true) {
      if (tree.isEnd(node)) {
        if (found == null) {
          return true;
        }
        any = true;
        tree.addEntries(node, found);
      }
      char c;
      do {
        i++;
        if (i == text.length()) {
          return any;
        }
        c = letters.at(text, i, from);
      } while (c == TermLetters.DROPPED || (c == ' ' && blank));
      blank = c == ' ';
      node = tree.next(node, c == TermLetters.COMPLEX ? text.charAt(i) : c);
      if (node == TermTree.NONE) {
        return any;
      }
    }
  }
}
