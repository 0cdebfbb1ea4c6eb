package io.github.copguidelines.serialization;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A tag in a YAML document.
 *
 * @param shown the tag; only its kind if it is not a plain name, because it could contain anything
 * @param line its line, from 1
 * @param column its column in code points, from 1
 */
record YamlTag(String shown, int line, int column) {

  private static final Pattern PLAIN = Pattern.compile("!{1,2}[A-Za-z][A-Za-z-]{0,31}");

  /**
   * Returns the tag of the value that begins at a mark.
   *
   * @param start the start of the value with its tag, or an anchor before it
   */
  static YamlTag at(Mark start) {
    int[] text = start.getBuffer();
    int at = start.getPointer();
    int line = start.getLine() + 1;
    int column = start.getColumn() + 1;
    boolean within = text[at] == '&';
    for (; within || text[at] != '!'; at++, column++) {
      within &= !Character.isWhitespace(text[at]);
      if (text[at] == '\n') {
        line++;
        column = 0;
      }
    }
    int end = at;
    while (end < text.length
        && !Character.isWhitespace(text[end])
        && ",[]{}".indexOf(text[end]) < 0) {
      end++;
    }
    String written = new String(text, at, end - at);
    boolean verbatim = written.startsWith("!<");
    String shown = PLAIN.matcher(written).matches() ? written : verbatim ? "!<...>" : "!...";
    return new YamlTag(shown, line, column);
  }
}
