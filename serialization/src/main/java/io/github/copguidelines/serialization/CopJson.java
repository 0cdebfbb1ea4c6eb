package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.WireFormat;
import io.github.copguidelines.serialization.binding.internal.Writing;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Documents in JSON (RFC 8259), UTF-8.
 *
 * <p>Written with two spaces of indentation, line feeds and a line feed at the end, members in the
 * order of the model. Thread-safe.
 */
public final class CopJson {

  /**
   * The version of the wire format that is written: 1.0. Documents of any 1.x are read.
   *
   * <p>It is model, revision and addition, the last left out where it is 0, and moves apart from
   * the version of the library.
   */
  public static final String SCHEMA_VERSION = WireFormat.VERSION;

  private static final JsonText TEXT = new JsonText();

  private static final DocumentFormat LENIENT = new DocumentFormat(TEXT, false, Limits.standard());
  private static final DocumentFormat STRICT = new DocumentFormat(TEXT, true, Limits.standard());

  private CopJson() {}

  /** Returns the format that keeps unknown members and warns of them. */
  public static DocumentFormat lenient() {
    return LENIENT;
  }

  /** Returns the format that keeps unknown members and reports them as errors. */
  public static DocumentFormat strict() {
    return STRICT;
  }

  /**
   * Writes an object in one line of NDJSON, without white space and ended by a line feed; else as
   * {@link DocumentFormat#write(Object)} does.
   *
   * @param model an object of a model type
   * @throws IllegalArgumentException if it is none
   */
  public static String line(Object model) {
    return lineOf(out -> Writing.write(model, out));
  }

  /**
   * Writes the result of a reading in one line of NDJSON, with what did not fit in its place.
   *
   * @throws IllegalArgumentException if nothing was read, for example of a malformed document
   */
  public static String line(ReadResult<?> result) {
    if (result.toOptional().isEmpty() && result.unbound().isEmpty()) {
      throw new IllegalArgumentException("Nothing was read: " + result.findings());
    }
    return lineOf(out -> Writing.write(result, out));
  }

  static String lineOf(Consumer<JsonGenerator> body) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = TEXT.compactGenerator(line)) {
      body.accept(out);
    }
    return line.append('\n').toString();
  }
}
