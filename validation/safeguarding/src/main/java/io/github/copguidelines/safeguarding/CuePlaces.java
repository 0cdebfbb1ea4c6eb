package io.github.copguidelines.safeguarding;

import java.util.Arrays;

/**
 * The places of a text at which cues may begin, each with the lists that have one there: read in
 * one pass, so that most questions are answered without a look at the text.
 */
final class CuePlaces {

  private int[] places = {};
  private long[] lists = {};
  private int count;
  private long all;

  CuePlaces(ScannedText text) {
    char before = '\0';
    for (int at = 0; at < text.length(); at++) {
      char c = text.at(at);
      if (Glyphs.isMark(c)) {
        continue;
      }
      if (Cues.beginsAfter(before) || Glyphs.isHan(c)) {
        long found = CueTree.ALL.at(text, at);
        if (found != 0) {
          add(at, found);
        }
      }
      before = c;
    }
  }

  private void add(int place, long found) {
    if (count == places.length) {
      places = Arrays.copyOf(places, Math.max(16, count * 2));
      lists = Arrays.copyOf(lists, places.length);
    }
    places[count] = place;
    lists[count++] = found;
    all |= found;
  }

  /** Returns true if a list has a word somewhere. */
  boolean has(long list) {
    return (all & list) != 0;
  }

  /** Returns the next place at which a list may have a word; the end of all numbers if none. */
  int next(long list, int from) {
    if (!has(list)) {
      return Integer.MAX_VALUE;
    }
    int found = Arrays.binarySearch(places, 0, count, from);
    for (int i = found < 0 ? -found - 1 : found; i < count; i++) {
      if ((lists[i] & list) != 0) {
        return places[i];
      }
    }
    return Integer.MAX_VALUE;
  }
}
