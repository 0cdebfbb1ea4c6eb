package io.github.copguidelines.finding;

import io.github.copguidelines.model.NotSerialized;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A document of many, not read yet: how readers hand documents to whoever judges them, so that
 * several threads can read at a time.
 *
 * @param <T> the type of the object that appears in it
 */
@NotSerialized
public interface SourceDocument<T> {

  /** Returns the name by which reports know it; of a part of a file, that of the file and part. */
  String name();

  /**
   * Returns the name of the file, where that has many documents and this is one of them; empty
   * where the document is known by its own name.
   */
  default Optional<String> inFile() {
    return Optional.empty();
  }

  /**
   * Reads it; called once, by any thread. Bad input ends in findings.
   *
   * @throws IOException if it cannot be had
   */
  ReadDocument<T> read() throws IOException;

  /** Makes a document of an object that is there already. */
  static <T> SourceDocument<T> of(String name, T object) {
    ReadResult<T> result = ReadResult.of(Optional.of(object), List.of(), List.of());
    return new SourceDocument<>() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public ReadDocument<T> read() {
        return () -> result;
      }
    };
  }
}
