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
 * <p>Output has an indentation of two spaces, a line feed at the end of each line, and members in
 * the order of the model. Thread-safe.
 */
public final class CopJson {

  /**
   * The version of the wire format that is written: 1.0. Documents of any 1.x are read.
   *
   * <p>It consists of model, revision and addition; an addition of 0 is left out. It is independent
   * of the version of the library.
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
   * Writes an object in one line of NDJSON, without white space and with a line feed at the end;
   * otherwise like {@link DocumentFormat#write(Object)}.
   *
   * @param model an object of a model type
   * @throws IllegalArgumentException if the object's type is not a model type
   */
  public static String line(Object model) {
    return lineOf(out -> Writing.write(model, out));
  }

  /**
   * Writes a read result in one line of NDJSON, with unbound values in their places.
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
