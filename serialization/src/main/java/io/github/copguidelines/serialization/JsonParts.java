package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.serialization.binding.Syntax;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The elements of a list in JSON that is a whole file.
 *
 * <p>A parser finds where each ends. Where it cannot go on, the elements before are there, and a
 * last part tells the place.
 */
final class JsonParts implements FileParts {

  private final KeptBytes in;
  private final JsonParser parser;
  private final Limits limits;
  private int number;
  private boolean ended;

  JsonParts(InputStream in, JsonText text, Limits limits) {
    this.in = new KeptBytes(in, limits.documentLength());
    this.parser = text.parser(this.in);
    this.limits = limits;
  }

  @Override
  public Optional<FilePart> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (number == 0) {
        parser.nextToken(); // the bracket of the list
      }
      if (parser.nextToken() == JsonToken.END_ARRAY) {
        ended = true;
        return end();
      }
      number++;
      in.passTo(parser.currentTokenLocation().getByteOffset());
      int line = in.line();
      int column = in.column();
      parser.skipChildren();
      parser.finishToken();
      Optional<byte[]> element = in.take(parser.currentLocation().getByteOffset());
      return Optional.of(FilePart.element(number, element, line, column));
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      ended = true;
      return Optional.of(FilePart.failed(broken(e)));
    }
  }

  private Optional<FilePart> end() {
    if (number == 0) {
      return Optional.of(FilePart.failed(emptyList()));
    }
    if (parser.nextToken() == null) {
      return Optional.empty();
    }
    in.passTo(parser.currentTokenLocation().getByteOffset());
    return Optional.of(FilePart.failed(here(ReadRules.TRAILING.at(Pointer.root()))));
  }

  static Finding emptyList() {
    return ReadRules.EMPTY
        .at(Pointer.root())
        .messageCase(ReadRules.EMPTY.id(), "list")
        .line(1)
        .column(1)
        .build();
  }

  /** The parser counts columns in bytes. */
  private Finding broken(RuntimeException failure) {
    if (failure instanceof JacksonException parsing && parsing.getLocation() != null) {
      in.passTo(parsing.getLocation().getByteOffset());
    }
    return here(Syntax.finding(failure, parser, limits).toBuilder().pointer(Pointer.root()));
  }

  private Finding here(Finding.Builder finding) {
    return finding.line(in.line()).column(in.column()).build();
  }

  @Override
  public void close() throws IOException {
    parser.close();
    in.close();
  }
}
