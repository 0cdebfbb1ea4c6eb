package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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
public final class Syntax {

  private Syntax() {}

  /** Returns the finding, with the line and column that the parser tells. */
  public static Finding finding(RuntimeException failure, JsonParser parser, Limits limits) {
    return malformed(failure, parser, limits).finding();
  }

  static Malformed malformed(RuntimeException failure, JsonParser parser, Limits limits) {
    Pointer at = place(parser);
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

  /** For YAML, the place that the engine names: the parser's is that of the last token before. */
  private static Finding.Builder located(
      Finding.Builder finding, RuntimeException failure, JsonParser parser) {
    if (failure.getCause() instanceof MarkedYamlEngineException engine
        && engine.getProblemMark().isPresent()) {
      Mark mark = engine.getProblemMark().get();
      return finding.line(mark.getLine() + 1).column(mark.getColumn() + 1);
    }
    return Cursor.located(
        finding,
        failure instanceof JacksonException e && e.getLocation() != null
            ? e.getLocation()
            : parser.currentLocation());
  }

  private static Pointer place(JsonParser parser) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return Utf8.canEncode(pointer) ? Pointer.parse(pointer) : Pointer.root();
  }
}
