package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents that are parts of a file, one after the other; for one thread. */
final class PartDocuments<T> implements Iterator<SourceDocument<T>>, UncheckedCloseable {

  private final FileParts parts;
  private final String file;
  private final DocumentFormat format;
  private final Class<T> type;
  private Optional<FilePart> next = Optional.empty();

  PartDocuments(FileParts parts, String file, DocumentFormat format, Class<T> type) {
    this.parts = parts;
    this.file = file;
    this.format = format;
    this.type = type;
  }

  /** Returns the documents as a stream, to be closed. */
  Stream<SourceDocument<T>> stream() {
    return CopDocuments.stream(this);
  }

  @Override
  public boolean hasNext() {
    try {
      if (next.isEmpty()) {
        next = parts.next();
      }
      return next.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public SourceDocument<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    FilePart part = next.orElseThrow();
    next = Optional.empty();
    return new PartDocument<>(file, part, format, type);
  }

  @Override
  public void close() {
    try {
      parts.close();
    } catch (IOException e) {
      // All that was asked for was read.
    }
  }
}
