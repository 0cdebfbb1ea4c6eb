package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.model.NotSerialized;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A file format: its names, the document types that it supports, and reading and writing them.
 *
 * <p>Each artifact provides its formats as services, and an application may provide more. {@link
 * FileFormats} finds them. A format name may have several providers for different types of
 * documents. Implementations have a public constructor without parameters, and are immutable and
 * thread-safe.
 */
@NotSerialized
public interface FileFormat {

  /** Returns the name in lower case, as in options of commands: {@code json}. */
  String name();

  /** Returns the media types without parameters, the preferred one first. */
  List<String> mediaTypes();

  /** Returns the extensions, in lower case and with the dot, the preferred one first. */
  List<String> extensions();

  /** Returns true if a file name has one of the extensions, in lower or upper case. */
  default boolean isNameOf(String fileName) {
    return extensions().stream().anyMatch(fileName.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** Returns true if it reads documents of a type of the model. */
  default boolean reads(Class<?> type) {
    return false;
  }

  /** Returns true if it writes documents of a type of the model. */
  boolean writes(Class<?> type);

  /** Returns true if it writes any number of documents to a file, and false if exactly one. */
  default boolean writesMany() {
    return false;
  }

  /** Returns true if files are text in UTF-8, which a terminal can show. */
  default boolean isText() {
    return true;
  }

  /**
   * Returns true if a folder may be searched for such files. Other programs use some formats too,
   * so only users know which of these files contain documents.
   */
  default boolean isFoundInFolders() {
    return true;
  }

  /**
   * Reads the documents of a file one after the other. Invalid input results in findings.
   *
   * @param in the input, which is closed with the stream
   * @param name the name of the file in reports
   * @param type a type that the format {@linkplain #reads reads}
   * @return a sequential stream; close it after use
   * @throws IOException if the input cannot be read
   * @throws UnsupportedOperationException if the format does not read such documents
   */
  default <T> Stream<SourceDocument<T>> read(
      InputStream in, String name, Class<T> type, ReadOptions options) throws IOException {
    throw new UnsupportedOperationException(name() + " is not read.");
  }

  /**
   * Writes documents, including unbound values that the format can hold. Memory does not grow with
   * their number.
   *
   * @param documents documents of one type that the format {@linkplain #writes writes}, the same in
   *     each of possibly several iterations
   * @param out the output, which is flushed and stays open
   * @param notWritten receives values that the format could not hold; not used by formats for
   *     people, which show a part of a document
   * @throws IOException if it cannot be written to
   * @throws IllegalArgumentException if the format does not support the number of documents, or if
   *     nothing was read of one
   * @throws java.util.NoSuchElementException if a format for people gets a result without an object
   */
  void write(
      Iterable<? extends ReadResult<?>> documents,
      OutputStream out,
      WriteOptions options,
      Consumer<NotWritten> notWritten)
      throws IOException;

  /**
   * Returns a writer for a sequence of documents that allows only one iteration.
   *
   * @param out the output, which is flushed at the end and closed with the writer
   * @throws UnsupportedOperationException if the format does not {@linkplain #appends append}
   */
  default DocumentWriter writer(OutputStream out) {
    throw new UnsupportedOperationException(name() + " is written as a whole.");
  }

  /**
   * Returns the only document of several, for a format that writes exactly one.
   *
   * @throws IllegalArgumentException if there is not exactly one document
   */
  static ReadResult<?> only(Iterable<? extends ReadResult<?>> documents) {
    Iterator<? extends ReadResult<?>> all = documents.iterator();
    if (all.hasNext()) {
      ReadResult<?> first = all.next();
      if (!all.hasNext()) {
        return first;
      }
    }
    throw new IllegalArgumentException("The format holds exactly one document.");
  }

  /** Returns true if there is a {@link #writer}. */
  default boolean appends() {
    return false;
  }
}
