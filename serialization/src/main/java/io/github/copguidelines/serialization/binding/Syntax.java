package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * What a parser's failure means to the reader of a document.
 *
 * <p>Parsers fail with exceptions of their own and, on some hostile input, with others; their texts
 * repeat parts of the document, so none of them is passed on.
 */
final class Syntax {

  private Syntax() {}

  static Malformed malformed(RuntimeException failure, JsonParser parser, Limits limits) {
    Pointer at = place(parser);
    if (failure instanceof StreamConstraintsException) {
      return new Malformed(Limits.DEPTH.at(at).argument("max", limits.depth()).build(), failure);
    }
    Finding.Builder finding = ReadRules.SYNTAX.at(at);
    if (failure instanceof UnexpectedEndOfInputException) {
      finding.messageCase(ReadRules.SYNTAX.id(), "end");
    }
    return new Malformed(
        Cursor.located(
                finding,
                failure instanceof JacksonException e && e.getLocation() != null
                    ? e.getLocation()
                    : parser.currentLocation())
            .build(),
        failure);
  }

  private static Pointer place(JsonParser parser) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return Utf8.canEncode(pointer) ? Pointer.parse(pointer) : Pointer.root();
  }
}
