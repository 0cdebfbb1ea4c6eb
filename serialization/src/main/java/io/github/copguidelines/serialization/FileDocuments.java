package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The documents of several files, one file of many open at a time; for one thread. */
final class FileDocuments<T> implements Iterator<SourceDocument<T>>, UncheckedCloseable {

  private final Iterator<Path> files;
  private final CopDocuments formats;
  private final Class<T> type;
  private Optional<PartDocuments<T>> parts = Optional.empty();
  private Optional<SourceDocument<T>> next = Optional.empty();

  FileDocuments(List<Path> files, CopDocuments formats, Class<T> type) {
    this.files = files.iterator();
    this.formats = formats;
    this.type = type;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (parts.isPresent()) {
        if (parts.get().hasNext()) {
          next = Optional.of(parts.get().next());
        } else {
          close();
        }
      } else if (files.hasNext()) {
        open(files.next());
      } else {
        return false;
      }
    }
    return true;
  }

  private void open(Path file) {
    try {
      parts = formats.partsOf(file, type);
    } catch (IOException e) {
      if (CopDocuments.isLines(file)) {
        throw new UncheckedIOException(e);
      }
      // Told where the file is read.
    }
    if (parts.isEmpty()) {
      next = Optional.of(new FileDocument<>(file, formats, type));
    }
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
    parts.ifPresent(PartDocuments::close);
    parts = Optional.empty();
  }
}
