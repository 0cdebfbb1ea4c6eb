package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.util.ArrayDeque;
import java.util.Deque;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Converts failures of a parser to findings.
 *
 * <p>Parsers fail with their own exceptions and, on hostile input, with others. Their messages
 * repeat parts of the document, so none of them is passed on.
 */
final class Syntax {

  private Syntax() {}

  /** Returns an exception with the finding, and the line and column that the parser reports. */
  static Malformed malformed(RuntimeException failure, JsonParser parser, Limits limits) {
    Pointer at = place(parser, limits);
    if (failure instanceof StreamConstraintsException) {
      return new Malformed(Limits.DEPTH.at(at).argument("max", limits.depth()).build(), failure);
    }
    Finding.Builder finding = ReadRules.SYNTAX.at(at);
    if (failure instanceof UnexpectedEndOfInputException) {
      finding.messageCase(ReadRules.SYNTAX.id(), "end");
    } else if (failure.getCause() instanceof MarkedYamlEngineException engine
        && String.valueOf(engine.getProblem()).contains("TAB")) {
      finding.messageCase(ReadRules.SYNTAX.id(), "tab");
    }
    return new Malformed(located(finding, failure, parser).build(), failure);
  }

  /**
   * Adds the position: for YAML from the engine, because the parser's is the position of the
   * previous token.
   */
  private static Finding.Builder located(
      Finding.Builder finding, RuntimeException failure, JsonParser parser) {
    if (failure.getCause() instanceof MarkedYamlEngineException engine
        && engine.getProblemMark().isPresent()) {
      Mark mark = engine.getProblemMark().get();
      return finding.line(mark.getLine() + 1).column(mark.getColumn() + 1);
    }
    return TokenReader.located(
        finding,
        failure instanceof JacksonException e && e.getLocation() != null
            ? e.getLocation()
            : parser.currentLocation());
  }

  /** Returns the place, at most as deep as values are read, because a document may be deeper. */
  private static Pointer place(JsonParser parser, Limits limits) {
    Deque<TokenStreamContext> around = new ArrayDeque<>();
    for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
      if (at.hasPathSegment()) {
        around.push(at);
      }
    }
    Pointer place = Pointer.root();
    for (int i = 0; i < limits.depth() && !around.isEmpty(); i++) {
      TokenStreamContext at = around.pop();
      if (at.inArray()) {
        place = place.child(at.getCurrentIndex());
      } else if (Utf8.canEncode(at.currentName())) {
        place = place.child(at.currentName());
      } else {
        return Pointer.root();
      }
    }
    return place;
  }
}
