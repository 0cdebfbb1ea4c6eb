package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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
  private final Deque<SourceDocument<T>> waiting = new ArrayDeque<>();

  FileDocuments(List<Path> files, CopDocuments formats, Class<T> type) {
    this.files = files.iterator();
    this.formats = formats;
    this.type = type;
  }

  @Override
  public boolean hasNext() {
    while (waiting.isEmpty()) {
      if (parts.isPresent()) {
        if (parts.get().hasNext()) {
          waiting.add(parts.get().next());
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
      if (parts.isEmpty()) {
        waiting.addAll(formats.olderOf(file, type));
      }
    } catch (IOException e) {
      if (CopDocuments.isLines(file)) {
        throw new UncheckedIOException(e);
      }
      // Told where the file is read.
    }
    if (parts.isEmpty() && waiting.isEmpty()) {
      waiting.add(new FileDocument<>(file, formats, type));
    }
  }

  @Override
  public SourceDocument<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return waiting.removeFirst();
  }

  @Override
  public void close() {
    parts.ifPresent(PartDocuments::close);
    parts = Optional.empty();
  }
}
