package io.github.copguidelines.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermTreeTest {

  private final TermTree tree = new TermTree();

  /** Returns the numbers of the entries of a term, as they are printed; none where it goes on. */
  private String entries(String term) {
    int node = TermTree.ROOT;
    for (int i = 0; i < term.length() && node != TermTree.NONE; i++) {
      node = tree.next(node, term.charAt(i));
    }
    if (node == TermTree.NONE) {
      return "nowhere";
    }
    BitSet found = new BitSet();
    if (tree.isEnd(node)) {
      tree.addEntries(node, found);
    }
    return found.toString();
  }

  @Test
  void termLeadsToTheEntriesThatHaveIt() {
    tree.add("minor", 3);
    tree.add("minority", 5);
    tree.add("minor", 4);

    assertEquals("{3, 4}", entries("minor"));
    assertEquals("{5}", entries("minority"));
    assertEquals("{}", entries("mino"));
    assertEquals("nowhere", entries("minors"));
    assertEquals("nowhere", entries("inor"));
  }

  @Test
  void entriesAreAddedToThoseFoundBefore() {
    tree.add("a", 1);
    BitSet found = new BitSet();
    found.set(7);
    tree.addEntries(tree.next(TermTree.ROOT, 'a'), found);

    assertEquals("{1, 7}", found.toString());
  }

  /** Far more letters than the table has room for at first. */
  @Test
  void manyTermsAreAllFound() {
    int terms = 5_000;
    IntStream.range(0, terms).forEach(i -> tree.add(term(i), i));

    for (int i = 0; i < terms; i++) {
      assertEquals("{" + i + "}", entries(term(i)));
      assertEquals("nowhere", entries(term(i) + "!"));
    }
    assertEquals("nowhere", entries(term(terms)));
  }

  private static String term(int number) {
    return (char) ('a' + number % 7) + Integer.toString(number, 36) + ".";
  }
}
