package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters that are not text: controls, noncharacters, and marks of direction that reorder
 * what a reader sees, or the text that follows.
 *
 * <p>Tab, line feed and carriage return are text. So are the marks that Arabic and other scripts
 * need: joiners, LRM, RLM and ALM, and embeddings and isolates that end within their line.
 */
public final class UnsafeCharacters {

  private static final char LRE = '\u202A';
  private static final char RLE = '\u202B';
  private static final char PDF = '\u202C';
  private static final char LRO = '\u202D';
  private static final char RLO = '\u202E';
  private static final char LRI = '\u2066';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';
  private static final int NONE = -1;

  private UnsafeCharacters() {}

  /**
   * Returns false if a text has neither a surrogate nor an unsafe character; nearly all texts do.
   */
  static boolean isSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? isControl(c) : c >= 0x7F && isSuspect(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuspect(char c) {
    return c <= 0x9F || c >= 0xFDD0 || isOfDirection(c) || Character.isSurrogate(c);
  }

  /** Returns the finding on the first unsafe character of a text; null if there is none. */
  public static Finding.@Nullable Builder find(String text, Pointer at) {
    int found = first(text);
    if (found == NONE) {
      return null;
    }
    String messageCase = isOfDirection(found) ? "direction" : "";
    return finding(found, messageCase, at);
  }

  /** Returns the same for the name of the member at a place. */
  public static Finding.@Nullable Builder findInName(String name, Pointer at) {
    int found = first(name);
    return found == NONE ? null : finding(found, "name", at);
  }

  private static Finding.Builder finding(int character, String messageCase, Pointer at) {
    Finding.Builder finding = CopRules.NOT_TEXT.at(at).argument("character", name(character));
    return messageCase.isEmpty()
        ? finding
        : finding.messageCase(CopRules.NOT_TEXT.id(), messageCase);
  }

  /** Returns for example {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
  static String name(int character) {
    String name = Character.getName(character);
    return "U+%04X%s".formatted(character, name == null ? "" : " " + name);
  }

  /** Returns the first unsafe character, or one of direction that has no pair. */
  private static int first(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isControl(c) || isNoncharacter(c) || c == LRO || c == RLO) {
        return c;
      } else if (c == LRE || c == RLE || (c >= LRI && c <= FSI)) {
        open.push(c);
      } else if (c == PDF || c == PDI) {
        Integer opened = open.poll();
        if (opened == null || (opened >= LRI) != (c == PDI)) {
          return c;
        }
      } else if ((c == '\n' || c == '\r' || c == '\u2029') && !open.isEmpty()) {
        return open.getLast();
      }
    }
    return open.isEmpty() ? NONE : open.getLast();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static boolean isOfDirection(int c) {
    return (c >= LRE && c <= RLO) || (c >= LRI && c <= PDI);
  }
}
