package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.NotSerialized;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Writes documents one after the other, and holds none of them: as lines of NDJSON, or as files of
 * a folder.
 *
 * <pre>{@code
 * try (DocumentWriter out = DocumentWriter.folder(Path.of("records"), CopYaml.lenient(), false)) {
 *   for (PracticeRecord record : records) {
 *     out.add(record);
 *   }
 *   out.finish();
 * }
 * }</pre>
 *
 * <p>What is not finished is not whole; a folder stays as it was then. For one thread.
 */
@NotSerialized
public interface DocumentWriter extends Closeable {

  /**
   * Returns what writes each document in a line of its own, as {@link CopJson#line(Object)} does.
   *
   * @param out is flushed at the end, and closed with this
   */
  static DocumentWriter lines(Writer out) {
    return new LineWriter(out);
  }

  /**
   * Returns what writes each document to a file of its own, named by its identifier; where that is
   * no name that every system takes, by a checksum of it. Of documents with the same identifier the
   * second is named {@code id.2} and so on, by their order.
   *
   * <p>The files are written next to the folder and moved to it when all are there. Other files in
   * it are left alone.
   *
   * @param folder the folder, made where there is none
   * @param format the format of the files, and so the end of their names
   * @param replace whether files may be replaced; if not, and one is there, none is moved
   * @throws IOException if nothing can be written there
   */
  static DocumentWriter folder(Path folder, DocumentFormat format, boolean replace)
      throws IOException {
    return FolderWriter.begin(folder, format, replace);
  }

  /**
   * Writes a document.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if a folder is written and the document has no identifier
   */
  void add(Extensible document) throws IOException;

  /**
   * Writes the result of a reading, with what did not fit in its place.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if there is no object, or if a folder is written and the
   *     document has no identifier
   */
  void add(ReadResult<? extends Extensible> document) throws IOException;

  /**
   * Ends the writing; to be called once, after the last document.
   *
   * @throws java.nio.file.FileAlreadyExistsException if a file must not be replaced
   * @throws IOException if not all could be written
   */
  void finish() throws IOException;

  /** Lets go of what was opened, and of what was not finished. */
  @Override
  void close() throws IOException;
}
