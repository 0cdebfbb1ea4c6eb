package io.github.copguidelines.serialization;

import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.vocabulary.Code;

/**
 * A part of a document that a file format could not hold.
 *
 * @param document the index of the document, from 0
 * @param place the place in the document, as a JSON Pointer without its first slash; empty for the
 *     whole document
 * @param reason a code of the format, for example {@code too-large}
 */
@NotSerialized
public record NotWritten(int document, String place, Code reason) {}
