package io.github.copguidelines.serialization;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/**
 * Reads the lines of a {@code .properties} file.
 *
 * <p>{@link Properties} goes through a file character by character, and takes more than twice as
 * long as a parser of JSON would for the same texts. Nearly all lines of ours are plain, {@code key
 * = text}, and are cut here; what has anything else in it (an escape, a colon, a line that goes on)
 * is left to {@code Properties}, so that the meaning is always the usual one.
 */
final class TextLines {

  private static final String EQUALS = " = ";

  private TextLines() {}

  /** Adds the texts of a file to a map. */
  static void read(String file, Map<String, String> texts) {
    if (file.contains("\\\n") || file.indexOf('\r') >= 0) {
      readAny(file, texts);
      return;
    }
    StringBuilder others = new StringBuilder();
    for (int start = 0, end; start < file.length(); start = end + 1) {
      int feed = file.indexOf('\n', start);
      end = feed < 0 ? file.length() : feed;
      if (start < end && file.charAt(start) != '#' && !readPlain(file, start, end, texts)) {
        others.append(file, start, end).append('\n');
      }
    }
    readAny(others.toString(), texts);
  }

  private static boolean readPlain(String file, int start, int end, Map<String, String> texts) {
    int equals = file.indexOf(EQUALS, start);
    int text = equals + EQUALS.length();
    if (equals < 0 || text >= end || file.charAt(text) <= ' ' || !isPlain(file, start, equals)) {
      return false;
    }
    String value = file.substring(text, end);
    if (value.indexOf('\\') >= 0) {
      return false;
    }
    texts.put(file.substring(start, equals), value);
    return true;
  }

  /** A key that is not empty, without anything that ends one, and that is no comment. */
  private static boolean isPlain(String file, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = file.charAt(i);
      if (c <= ' ' || c == '=' || c == ':' || c == '\\') {
        return false;
      }
    }
    return start < end && file.charAt(start) != '!';
  }

  private static void readAny(String file, Map<String, String> texts) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no more than a form: the text is in memory
    }
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
  }
}
