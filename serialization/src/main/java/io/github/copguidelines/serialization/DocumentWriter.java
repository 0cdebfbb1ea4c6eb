package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.NotSerialized;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Writes documents one after the other without keeping them: as lines of NDJSON, or as files of a
 * folder.
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
 * <p>Without {@link #finish} the output is incomplete, and a folder stays unchanged. Not
 * thread-safe.
 */
@NotSerialized
public interface DocumentWriter extends Closeable {

  /**
   * Returns a writer of one line for each document, like {@link CopJson#line(Object)}.
   *
   * @param out the output, which is flushed at the end and closed with this writer
   */
  static DocumentWriter lines(Writer out) {
    return new LineWriter(out);
  }

  /**
   * Returns a writer of one file for each document, named after its identifier. If some system does
   * not accept the name, a checksum of the identifier replaces it. Further documents with the same
   * identifier have the names {@code id.2} and so on, in their order.
   *
   * <p>The files are written next to the folder and moved to it when all are complete. Other files
   * in it are not changed.
   *
   * @param folder the folder, created if necessary
   * @param format the format of the files, which determines their extension
   * @param replace whether files may be replaced; if not, and one exists, no file is moved
   * @throws IOException if the folder cannot be written to
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
   * Writes a read result, with unbound values in their places.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if there is no object, or if a folder is written and the
   *     document has no identifier
   */
  void add(ReadResult<? extends Extensible> document) throws IOException;

  /**
   * Finishes the output; call it once, after the last document.
   *
   * @throws java.nio.file.FileAlreadyExistsException if a file must not be replaced
   * @throws IOException if writing fails
   */
  void finish() throws IOException;

  /** Releases resources, and discards unfinished output. */
  @Override
  void close() throws IOException;
}
