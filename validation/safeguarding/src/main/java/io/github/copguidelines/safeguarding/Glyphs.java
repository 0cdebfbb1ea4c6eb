package io.github.copguidelines.safeguarding;

import java.util.Arrays;

/** Characters by what they mean to the detectors. */
final class Glyphs {

  static final int AT = 1;
  static final int SLASH = 1 << 1;
  static final int COLON = 1 << 2;
  static final int BRACKET = 1 << 3;
  static final int LOW_LINE = 1 << 4;
  static final int DEGREE = 1 << 5;

  static final int PERCENT = 1 << 6;

  /** What represents a digit among the signs. */
  static final int DIGIT = 1 << 7;

  static final int LATIN_BEYOND = 1;
  static final int CYRILLIC = 1 << 1;
  static final int ARABIC = 1 << 2;
  static final int OTHER = 1 << 3;

  /** The kind of each ASCII character, so that one look-up is enough for most. */
  private static final short[] SIGNS = new short[0x80];

  static {
    Arrays.fill(SIGNS, '0', '9' + 1, (short) DIGIT);
    SIGNS['@'] = AT;
    SIGNS['/'] = SLASH;
    SIGNS[':'] = COLON;
    SIGNS['('] = BRACKET;
    SIGNS['['] = BRACKET;
    SIGNS['{'] = BRACKET;
    SIGNS['_'] = LOW_LINE;
    SIGNS['%'] = PERCENT;
  }

  private Glyphs() {}

  static int sign(char c) {
    return c < 0x80 ? SIGNS[c] : isDegree(c) ? DEGREE : 0;
  }

  /** Returns the script of a character beyond ASCII, coarsely; Han is among the others. */
  static int script(char c) {
    if (c < 0x0250) {
      return LATIN_BEYOND;
    }
    return c < 0x0600 ? CYRILLIC : c < 0x0700 ? ARABIC : OTHER;
  }

  /** Returns the ASCII character that one of another script or width represents, or itself. */
  static char plain(char c) {
    if ((c >= 0x0400 && c < 0x0600) || (c >= 0x3400 && c < 0xFE00)) {
      return HanForms.simplified(c);
    }
    if ((c >= 0x0660 && c <= 0x0669) || (c >= 0x06F0 && c <= 0x06F9)) {
      return (char) ('0' + (c & 0xF));
    }
    if (c >= 0x07C0 && c < 0x1C60) {
      int digit = Character.digit(c, 10);
      return digit < 0 ? c : (char) ('0' + digit);
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    if (c >= 0x2010 && c <= 0x2015) {
      return '-';
    }
    if ((c >= 0x2000 && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202F)
        || (c >= 0x2066 && c <= 0x2069)) {
      return ' ';
    }
    return switch (c) {
      case 0x00A0, 0x00AD, 0x2060, 0x3000, 0xFEFF -> ' ';
      case 0x060C, 0x066C, 0x3001, 0xFE50 -> ',';
      case 0x061B -> ';';
      case 0x061F -> '?';
      case 0x066B, 0xFE52 -> '.';
      case 0xFE55 -> ':';
      case 0xFE59 -> '(';
      case 0xFE5A -> ')';
      case 0xFE62 -> '+';
      case 0x2212, 0xFE63 -> '-';
      case 0xFE6B -> '@';
      case 0x3010 -> '[';
      case 0x3011 -> ']';
      case 0x2018, 0x2019, 0x2032 -> '\'';
      case 0x201C, 0x201D, 0x2033, 0x00AB, 0x00BB -> '"';
      default -> c;
    };
  }

  /** Returns true for what a reader does not see, and a program takes for a sign. */
  static boolean isInvisible(char c) {
    return c == 0x00AD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }

  /** Returns true for the sign of degrees, and for the raised letter that is written for it. */
  static boolean isDegree(char c) {
    return c == '°' || c == 'º';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns true for the 26 letters, in both cases. */
  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Returns true for an ASCII letter or digit. */
  static boolean isWord(char c) {
    return isLatin(c) || isDigit(c);
  }

  /** Returns true for a character of scripts without blanks between words. */
  static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }

  /** Returns true for a letter of scripts that put blanks between words, and for marks on it. */
  static boolean isSpaced(char c) {
    return c < 0x80 ? isLatin(c) : !isHan(c) && (Character.isLetter(c) || isMark(c));
  }

  /** Returns true for a vowel sign of Arabic, or a lengthening of a line. */
  static boolean isMark(char c) {
    return (c >= 0x064B && c <= 0x0652) || c == 0x0640;
  }

  static boolean isArabic(char c) {
    return c >= 0x0600 && c <= 0x06FF;
  }

  /** Returns true for what ends a thought. */
  static boolean isStop(char c) {
    return c == '.' || c == ';' || c == '!' || c == '?' || c == '\n' || c == 0x3002 || c == '\0';
  }
}
