package io.github.copguidelines.safeguarding;

import java.util.Arrays;
import java.util.List;

/**
 * A trie of the cues that are asked about every name and number, and of the numbers in words: one
 * walk from the start of a word tells all lists that have a word there; immutable.
 */
final class CueTree {

  /** The lists, one bit each; those of rare signs, such as networks, are searched on their own. */
  private static final List<String> LISTS =
      List.of(
          "spoken-number",
          "child-role",
          "adult-role",
          "school",
          "lives",
          "attends",
          "higher-education",
          "citing",
          "child-rights",
          "any",
          "school-class",
          "case-file",
          "of-victim",
          "pronoun-of-child",
          "said-age",
          "says",
          "child-before",
          "author-writes",
          "rights-of",
          "person",
          "organisation",
          "date-of-birth",
          "born",
          "born-nobody",
          "begun",
          "statistics",
          "identity",
          "spoken-telephone",
          "telephone",
          "telephone-verb",
          "helpline",
          "invoice",
          "number-of-record",
          "bank-account");

  /** The bit of the numbers in words, which Arabic may write "and" onto. */
  static final long NUMBERS = 1;

  static final CueTree ALL = new CueTree();

  private static final int ROOT = 0;

  /** Steps by node and character, in a table with open addresses; a power of two. */
  private int[] keys = new int[1 << 12];

  private int[] nodes = new int[keys.length];
  private long[] lists = new long[1 << 11];
  private int count = 1;

  private CueTree() {
    for (String list : LISTS) {
      for (String word : Lexicon.list(list)) {
        add(word, bit(list));
        if (bit(list) == NUMBERS) {
          add("و" + word, NUMBERS);
        }
      }
    }
  }

  /** Returns the bit of a list; 0 for one that the tree does not have. */
  static long bit(String list) {
    int index = LISTS.indexOf(list);
    return index < 0 ? 0 : 1L << index;
  }

  private void add(String word, long bit) {
    // A cut text has a blank behind it, and whether a word is whole is seen at the place.
    String begins = word.endsWith("|") ? word.substring(0, word.length() - 1) : word;
    int node = ROOT;
    for (char c : begins.stripTrailing().toCharArray()) {
      int slot = slot(node, c);
      if (nodes[slot] == ROOT) {
        keys[slot] = key(node, c);
        nodes[slot] = count++;
        if (count * 2 > keys.length) {
          grow();
        }
        node = count - 1;
      } else {
        node = nodes[slot];
      }
    }
    lists[node] |= bit;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new int[2 * oldKeys.length];
    nodes = new int[keys.length];
    lists = Arrays.copyOf(lists, keys.length / 2 + 1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNodes[i] != ROOT) {
        int slot = slot(oldKeys[i] >>> 16, (char) oldKeys[i]);
        keys[slot] = oldKeys[i];
        nodes[slot] = oldNodes[i];
      }
    }
  }

  private static int key(int node, char c) {
    return node << 16 | c;
  }

  private int slot(int node, char c) {
    int key = key(node, c);
    int slot = (key * 0x9E3779B9) >>> 8 & (keys.length - 1);
    while (nodes[slot] != ROOT && keys[slot] != key) {
      slot = slot + 1 & (keys.length - 1);
    }
    return slot;
  }

  /** Returns the lists with a word that begins at a place, vowel signs of Arabic aside. */
  long at(ScannedText text, int place) {
    long found = 0;
    int node = ROOT;
    for (int at = place; at < text.length(); at++) {
      char c = text.at(at);
      if (!Glyphs.isMark(c)) {
        node = nodes[slot(node, Glyphs.small(c))];
        if (node == ROOT) {
          return found;
        }
        found |= lists[node];
      }
    }
    return found;
  }
}
