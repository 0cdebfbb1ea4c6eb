package io.github.copguidelines.finding;

import io.github.copguidelines.model.NotSerialized;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One of many documents, not read yet. Readers pass it to the validator, so that several threads
 * can read in parallel.
 *
 * @param <T> the type of the object in it
 */
@NotSerialized
public interface SourceDocument<T> {

  /** Returns the name in reports; for a part of a file, the names of file and part. */
  String name();

  /**
   * Returns the name of the file if it contains many documents; empty if the document's own name
   * identifies it.
   */
  default Optional<String> inFile() {
    return Optional.empty();
  }

  /**
   * Reads the document; called once, by any thread. Invalid input results in findings.
   *
   * @throws IOException if the document cannot be accessed
   */
  ReadDocument<T> read() throws IOException;

  /** Makes a document from an existing object. */
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
