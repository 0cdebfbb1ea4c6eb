package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Iterates over the documents that are parts of a file; not thread-safe. */
final class PartDocuments<T> extends AbstractSpliterator<SourceDocument<T>> {

  private final FileParts parts;
  private final String file;
  private final DocumentFormat format;
  private final Class<T> type;

  PartDocuments(FileParts parts, String file, DocumentFormat format, Class<T> type) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.parts = parts;
    this.file = file;
    this.format = format;
    this.type = type;
  }

  /** Returns the documents as a stream; close it after use. */
  Stream<SourceDocument<T>> stream() {
    return StreamSupport.stream(this, false).onClose(this::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super SourceDocument<T>> action) {
    Optional<FilePart> next;
    try {
      next = parts.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    next.ifPresent(part -> action.accept(new PartDocument<>(file, part, format, type)));
    return next.isPresent();
  }

  private void close() {
    try {
      parts.close();
    } catch (IOException e) {
      // Reading is complete.
    }
  }
}
