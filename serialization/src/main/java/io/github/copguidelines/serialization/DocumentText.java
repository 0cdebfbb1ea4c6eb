package io.github.copguidelines.serialization;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How the tokens of a document stand as text; immutable and thread-safe. */
interface DocumentText {

  /** Opens a document. */
  JsonParser parser(String text);

  /** Returns whether columns count code points, and not UTF-16 code units. */
  boolean countsCodePoints();

  /** Opens a generator that writes a document for people to read. */
  JsonGenerator generator(Writer out);
}
