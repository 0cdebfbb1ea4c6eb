package io.github.copguidelines.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads the parts of a file one after the other, without keeping them; not thread-safe. */
interface FileParts extends Closeable {

  /** Returns the next part; empty at the end. */
  Optional<FilePart> next() throws IOException;
}
