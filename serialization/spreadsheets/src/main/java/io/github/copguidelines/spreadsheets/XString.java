package io.github.copguidelines.spreadsheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes texts of workbooks: characters that XML cannot contain become their number, as in {@code
 * _x0001_}. An underscore that looks like the start of such a number is escaped too.
 */
final class XString {

  /** Matches the start of a text that looks like an escape. */
  private static final Pattern BEGUN = Pattern.compile("_x[0-9A-Fa-f]{4}");

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XString() {}

  /** Returns a text in its form in a workbook. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
      boolean begins = c == '_' && BEGUN.matcher(text).region(i, text.length()).lookingAt();
      if (control || begins) {
        escaped.append("_x%04X_".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Returns the text of its form in a workbook. */
  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher escapes = ESCAPED.matcher(text);
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    while (escapes.find()) {
      plain.append(text, from, escapes.start());
      plain.append((char) Integer.parseInt(escapes.group(1), 16));
      from = escapes.end();
    }
    return plain.append(text, from, text.length()).toString();
  }
}
