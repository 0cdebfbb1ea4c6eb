package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Iterates over the documents of several files, with one file open at a time; not thread-safe. */
final class FileDocuments<T> extends AbstractSpliterator<SourceDocument<T>> {

  private final Iterator<Path> files;
  private final CopDocuments formats;
  private final Class<T> type;
  private Stream<SourceDocument<T>> parts = Stream.empty();
  private Iterator<SourceDocument<T>> open = parts.iterator();

  FileDocuments(List<Path> files, CopDocuments formats, Class<T> type) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.files = files.iterator();
    this.formats = formats;
    this.type = type;
  }

  /** Returns the documents as a stream; close it after use. */
  Stream<SourceDocument<T>> stream() {
    return StreamSupport.stream(this, false).onClose(() -> parts.close());
  }

  @Override
  public boolean tryAdvance(Consumer<? super SourceDocument<T>> action) {
    while (!open.hasNext()) {
      if (!files.hasNext()) {
        return false;
      }
      open(files.next());
    }
    action.accept(open.next());
    return true;
  }

  private void open(Path file) {
    parts.close();
    Optional<Stream<SourceDocument<T>>> many = Optional.empty();
    try {
      many = formats.partsOf(file, type);
    } catch (IOException e) {
      if (CopDocuments.manyOf(file.toString(), type).isPresent()) {
        throw new UncheckedIOException(e);
      }
      // Reported when the file is read.
    }
    parts = many.orElseGet(() -> Stream.of(new FileDocument<>(file, formats, type)));
    open = parts.iterator();
  }
}
