package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of several files, one file of many open at a time; for one thread. */
final class FileDocuments<T> implements Iterator<SourceDocument<T>>, UncheckedCloseable {

  private final Iterator<Path> files;
  private final CopDocuments formats;
  private final Class<T> type;
  private Stream<SourceDocument<T>> parts = Stream.empty();
  private Iterator<SourceDocument<T>> open = parts.iterator();
  private Optional<SourceDocument<T>> next = Optional.empty();

  FileDocuments(List<Path> files, CopDocuments formats, Class<T> type) {
    this.files = files.iterator();
    this.formats = formats;
    this.type = type;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (open.hasNext()) {
        next = Optional.of(open.next());
      } else if (files.hasNext()) {
        open(files.next());
      } else {
        return false;
      }
    }
    return true;
  }

  private void open(Path file) {
    close();
    Optional<Stream<SourceDocument<T>>> many = Optional.empty();
    try {
      many = formats.partsOf(file, type);
    } catch (IOException e) {
      if (CopDocuments.manyOf(file.toString(), type).isPresent()) {
        throw new UncheckedIOException(e);
      }
      // Told where the file is read.
    }
    parts = many.orElseGet(() -> Stream.of(new FileDocument<>(file, formats, type)));
    open = parts.iterator();
  }

  @Override
  public SourceDocument<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SourceDocument<T> document = next.orElseThrow();
    next = Optional.empty();
    return document;
  }

  @Override
  public void close() {
    parts.close();
  }
}
