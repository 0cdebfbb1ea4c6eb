package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadDocument;
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

/** The documents of several files, one file of lines open at a time; for one thread. */
final class FileDocuments<T> implements Iterator<SourceDocument<T>>, UncheckedCloseable {

  private final Iterator<Path> files;
  private final CopDocuments formats;
  private final Class<T> type;
  private Optional<LineDocuments<T>> lines = Optional.empty();
  private final Deque<SourceDocument<T>> older = new ArrayDeque<>();
  private Optional<SourceDocument<T>> next = Optional.empty();

  FileDocuments(List<Path> files, CopDocuments formats, Class<T> type) {
    this.files = files.iterator();
    this.formats = formats;
    this.type = type;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (lines.isPresent()) {
        if (lines.get().hasNext()) {
          next = Optional.of(lines.get().next());
        } else {
          close();
        }
      } else if (!older.isEmpty()) {
        next = Optional.of(older.removeFirst());
      } else if (files.hasNext()) {
        open(files.next());
      } else {
        return false;
      }
    }
    return true;
  }

  private void open(Path file) {
    if (!CopDocuments.isLines(file)) {
      List<ReadDocument<T>> records = formats.olderOf(file, type);
      for (int i = 0; i < records.size(); i++) {
        older.add(
            new PartDocument<>(
                OlderRecord.name(file.toString(), i),
                Optional.of(file.toString()),
                records.get(i)));
      }
      if (records.isEmpty()) {
        next = Optional.of(new FileDocument<>(file, formats.formatOf(file), type));
      }
      return;
    }
    try {
      lines = Optional.of(formats.linesOf(file, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  /** A record of a list, which is there already. */
  private record PartDocument<T>(String name, Optional<String> inFile, ReadDocument<T> read)
      implements SourceDocument<T> {}

  @Override
  public void close() {
    lines.ifPresent(LineDocuments::close);
    lines = Optional.empty();
  }
}
