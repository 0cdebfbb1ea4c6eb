package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.model.WireFormat;

/**
 * Documents in JSON (RFC 8259), UTF-8.
 *
 * <p>Written with two spaces of indentation, line feeds and a line feed at the end, members in the
 * order of the model. Thread-safe.
 */
public final class CopJson {

  /**
   * The version of the wire format that is written: 1.0. Documents of any 1.x are read, and
   * practice records of 0.9.
   *
   * <p>It is model, revision and addition, the last left out where it is 0, and moves apart from
   * the version of the library.
   */
  public static final String SCHEMA_VERSION = WireFormat.VERSION;

  private static final DocumentFormat LENIENT =
      new DocumentFormat(new JsonText(), false, Limits.standard());
  private static final DocumentFormat STRICT =
      new DocumentFormat(new JsonText(), true, Limits.standard());

  private CopJson() {}

  /** Returns the format that keeps unknown members and warns of them. */
  public static DocumentFormat lenient() {
    return LENIENT;
  }

  /** Returns the format that keeps unknown members and reports them as errors. */
  public static DocumentFormat strict() {
    return STRICT;
  }
}
