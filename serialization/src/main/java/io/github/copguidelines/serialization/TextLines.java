package io.github.copguidelines.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/**
 * Reads the lines of a {@code .properties} file in UTF-8.
 *
 * <p>{@link Properties} parses a file character by character, and takes more than twice as long as
 * a JSON parser for the same texts. Nearly all our lines are plain, {@code key = text}, and this
 * class splits them. {@code Properties} parses all other lines (with an escape, a colon or a
 * continuation), so the result is always the same.
 */
final class TextLines {

  private final byte[] file;
  private final Map<String, String> texts;
  private final StringBuilder others = new StringBuilder();

  private TextLines(byte[] file, Map<String, String> texts) {
    this.file = file;
    this.texts = texts;
  }

  /** Adds the texts of a file to a map. */
  static void read(byte[] file, Map<String, String> texts) {
    TextLines lines = new TextLines(file, texts);
    lines.read();
    lines.readOthers();
  }

  private void read() {
    for (int start = 0, end; start < file.length; start = end + 1) {
      boolean plain = true;
      for (end = start; end < file.length && file[end] != '\n'; end++) {
        plain &= file[end] != '\\' && file[end] != '\r';
      }
      if (!plain && (file[end - 1] == '\\' || text(start, end).indexOf('\r') >= 0)) {
        // Here a line may end differently or continue: {@code Properties} must parse it.
        others.append(text(start, file.length));
        return;
      }
      if (start < end && file[start] != '#' && !(plain && readPlain(start, end))) {
        others.append(text(start, end)).append('\n');
      }
    }
  }

  private boolean readPlain(int start, int end) {
    int key = start;
    while (key < end && isPlain(file[key])) {
      key++;
    }
    int text = key + 3;
    if (key == start
        || file[start] == '!'
        || text >= end
        || !isEquals(key)
        || isBlank(file[text])) {
      return false;
    }
    texts.put(text(start, key), text(text, end));
    return true;
  }

  /** Returns true for an ASCII byte that does not end a key. */
  private static boolean isPlain(byte b) {
    return b > ' ' && b != '=' && b != ':';
  }

  private static boolean isBlank(byte b) {
    return b >= 0 && b <= ' ';
  }

  private boolean isEquals(int at) {
    return file[at] == ' ' && file[at + 1] == '=' && file[at + 2] == ' ';
  }

  private String text(int start, int end) {
    return new String(file, start, end - start, UTF_8);
  }

  private void readOthers() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(others.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never: the text is in memory
    }
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
  }
}
