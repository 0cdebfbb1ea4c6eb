package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The text form of a document's tokens, JSON or YAML; immutable and thread-safe. */
interface DocumentText {

  /** Returns the extension of files in this format, with the dot. */
  String ending();

  /** Opens a document. */
  JsonParser parser(String text);

  /** Returns true if columns count code points, and not UTF-16 code units. */
  boolean countsCodePoints();

  /** Returns true if {@link #parser(byte[])} can read these bytes of UTF-8 without decoding. */
  default boolean readsBytes(byte[] utf8) {
    return false;
  }

  /** Opens a document in UTF-8; columns of places count bytes, not characters. */
  default JsonParser parser(byte[] utf8) {
    return parser(new String(utf8, StandardCharsets.UTF_8));
  }

  /**
   * Returns the elements of a document that is a list; empty if it is not a list.
   *
   * @param beginning the document, or some tens of kilobytes of it
   * @param utf8 the document from its beginning, without a byte order mark; read on demand
   */
  Optional<FileParts> list(byte[] beginning, InputStream utf8, Limits limits);

  /** Returns findings on parts of a document that its parser ignores. */
  default List<Finding> passedOver(String text, Limits limits) {
    return List.of();
  }

  /** Opens a generator that writes a document for people to read. */
  JsonGenerator generator(Writer out);

  /** Returns the output of a generator, with a line feed at the end. */
  default String write(Consumer<JsonGenerator> body) {
    StringWriter written = new StringWriter();
    try (JsonGenerator out = generator(written)) {
      body.accept(out);
    }
    String document = written.toString();
    return document.endsWith("\n") ? document : document + "\n";
  }
}
