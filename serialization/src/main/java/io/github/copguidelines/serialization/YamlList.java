package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The list in a YAML document that is a list, after comments, directives, the start of the
 * document, an anchor and a tag.
 *
 * @param brackets whether it is in brackets; if not, each element has a dash
 * @param before the number of bytes of the document before the first element
 * @param line the line of the first element, from 1
 * @param indent the column of the dashes, from 0
 * @param findings the findings on the list as a whole
 */
record YamlList(boolean brackets, int before, int line, int indent, List<Finding> findings) {

  /**
   * Looks for a list.
   *
   * @param beginning a document, or some tens of kilobytes of it
   * @return the list; empty if the document is not a list, or not well-formed from the beginning
   */
  static Optional<YamlList> find(byte[] beginning) {
    String text = printable(new String(beginning, StandardCharsets.UTF_8));
    try {
      Iterator<Event> events =
          new ParserImpl(YamlText.settings(text), new StreamReader(YamlText.settings(text), text));
      Event event = events.next();
      while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
        event = events.next();
      }
      return event instanceof SequenceStartEvent list
          ? Optional.of(of(list, text))
          : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty(); // parsers fail in many ways; the reader reports it
    }
  }

  /** Replaces characters that YAML forbids, so that the elements before them can be read. */
  private static String printable(String text) {
    int[] characters = text.codePoints().map(c -> StreamReader.isPrintable(c) ? c : '?').toArray();
    return new String(characters, 0, characters.length);
  }

  private static YamlList of(SequenceStartEvent list, String text) {
    Mark end = list.getEndMark().orElseThrow();
    String before = text.substring(0, text.offsetByCodePoints(0, end.getIndex()));
    return new YamlList(
        list.isFlow(),
        before.getBytes(StandardCharsets.UTF_8).length,
        end.getLine() + 1,
        end.getColumn(),
        YamlTags.find(list, false, Pointer::root).stream().toList());
  }

  /** Returns the elements of the list, from the beginning of its document. */
  FileParts parts(InputStream utf8, int limit) {
    return brackets
        ? new FlowParts(utf8, before, false, limit, findings)
        : new YamlParts(utf8, this, limit);
  }
}
