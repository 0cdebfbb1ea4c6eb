package io.github.copguidelines.safeguarding;

import java.util.Arrays;

/**
 * A text as the detectors read it: digits and punctuation of all scripts as ASCII, index by index.
 *
 * <p>Made in one pass, which also notes the runs of digits and which signs occur. Not changed
 * afterwards.
 */
final class ScannedText {

  private static final int NO_RUNS = 0;

  private final String raw;
  private final String text;
  private int[] runs = new int[NO_RUNS];
  private int count;
  private int digits;
  private int signs;
  private int scripts;

  ScannedText(String raw) {
    this.raw = raw;
    int length = raw.length();
    char[] changed = null;
    boolean inRun = false;
    for (int i = 0; i < length; i++) {
      char c = raw.charAt(i);
      if (c >= 0x80) {
        scripts |= Glyphs.script(c);
        char plain = Glyphs.plain(c);
        if (plain != c) {
          if (changed == null) {
            changed = raw.toCharArray();
          }
          changed[i] = plain;
          c = plain;
        }
      }
      int sign = Glyphs.sign(c);
      if (sign == 0 && !inRun) {
        continue;
      }
      boolean digit = sign == Glyphs.DIGIT;
      digits += digit ? 1 : 0;
      signs |= sign;
      if (digit != inRun) {
        edge(i);
        inRun = digit;
      }
    }
    if (inRun) {
      edge(length);
    }
    text = changed == null ? raw : new String(changed);
  }

  private void edge(int index) {
    if (count == runs.length) {
      runs = Arrays.copyOf(runs, Math.max(16, count * 2));
    }
    runs[count++] = index;
  }

  /** Returns true if one of the signs, as {@link Glyphs} names them, occurs. */
  boolean has(int anyOf) {
    return (signs & anyOf) != 0;
  }

  /** Returns true if there is neither a digit nor a sign, so that there is nothing to be found. */
  boolean isBare() {
    return count == 0 && signs == 0;
  }

  /** Returns true if a character of a script, as {@link Glyphs} names them, occurs. */
  boolean hasScript(int script) {
    return (scripts & script) != 0;
  }

  /** Returns how many digits there are. */
  int digits() {
    return digits;
  }

  /** Returns how many runs of digits there are. */
  int runs() {
    return count / 2;
  }

  /** Returns where a run of digits begins. */
  int start(int run) {
    return runs[2 * run];
  }

  /** Returns where a run of digits ends; the index after its last digit. */
  int end(int run) {
    return runs[2 * run + 1];
  }

  /** Returns how many digits a run has; 0 where there is no such run. */
  int size(int run) {
    return run < 0 || run >= runs() ? 0 : end(run) - start(run);
  }

  /** Returns the value of a run of at most nine digits; -1 for a longer one. */
  int value(int run) {
    return size(run) > 9 ? -1 : Integer.parseInt(text, start(run), end(run), 10);
  }

  /** Returns true if exactly one character, the one given, appears between a run and the next. */
  boolean joined(int run, char by) {
    return run >= 0 && run + 1 < runs() && start(run + 1) == end(run) + 1 && at(end(run)) == by;
  }

  int length() {
    return text.length();
  }

  /** Returns the character at an index, and NUL outside of the text. */
  char at(int index) {
    return index < 0 || index >= text.length() ? '\0' : text.charAt(index);
  }

  /** Returns true if a reader does not see what is at an index. */
  boolean isInvisible(int index) {
    return index >= 0 && index < raw.length() && Glyphs.isInvisible(raw.charAt(index));
  }

  int indexOf(String part, int from) {
    return text.indexOf(part, from);
  }

  int indexOf(char sign, int from) {
    return text.indexOf(sign, from);
  }

  /** Returns a part of the text; bounds beyond its ends are taken as its ends. */
  String part(int from, int to) {
    int start = Math.max(0, from);
    return text.substring(start, Math.max(start, Math.min(to, text.length())));
  }

  /** Returns the digits of a part, without what is between them. */
  String digits(int from, int to) {
    StringBuilder only = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (Glyphs.isDigit(at(i))) {
        only.append(at(i));
      }
    }
    return only.toString();
  }

  /** Returns how long the text is, never the text. */
  @Override
  public String toString() {
    return "ScannedText{" + text.length() + "}";
  }
}
