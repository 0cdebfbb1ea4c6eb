package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.serialization.binding.internal.Documents;
import io.github.copguidelines.serialization.binding.internal.Source;
import io.github.copguidelines.serialization.binding.internal.Writing;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A temporary file of documents with random access, including values that their objects could not
 * hold.
 *
 * <p>Only its owner can read the file; it is deleted when this object is closed or the process
 * ends. Not thread-safe.
 *
 * @param <T> the type of the documents
 */
@NotSerialized
public final class DocumentSpool<T extends Extensible> implements Closeable {

  /** No limits, because all content was read within limits before. */
  private static final Limits OWN =
      Limits.builder()
          .depth(Members.MAX_DEPTH)
          .documentLength(Integer.MAX_VALUE - 1)
          .textLength(Integer.MAX_VALUE)
          .listSize(Integer.MAX_VALUE)
          .numberLength(Integer.MAX_VALUE)
          .build();

  private static final DocumentFormat FORMAT = CopJson.lenient().withLimits(OWN);
  private static final JsonText TEXT = new JsonText();

  private final Class<T> type;
  private final Spool spool;

  private DocumentSpool(Class<T> type, Spool spool) {
    this.type = type;
    this.spool = spool;
  }

  /**
   * The position of a document in the file.
   *
   * @param offset the index of its first byte
   * @param length the number of its bytes
   */
  public record Place(long offset, int length) {}

  /**
   * Creates the file.
   *
   * @param <T> the type of the documents
   * @param folder the folder of the file, which takes as much space as the added documents
   * @throws IOException if it cannot be created
   */
  public static <T extends Extensible> DocumentSpool<T> create(Path folder, Class<T> type)
      throws IOException {
    return new DocumentSpool<>(type, Spool.in(folder));
  }

  /**
   * Returns the tree of a document that was read, as {@link #add} takes it.
   *
   * @param result one with an object
   */
  public static Map<String, @Nullable Object> tree(ReadResult<?> result) {
    return members(Writing.plain(result));
  }

  @SuppressWarnings("unchecked") // of a document with an object, members are written
  private static Map<String, @Nullable Object> members(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return (Map<String, @Nullable Object>) members;
    }
    throw new IllegalStateException("A document is written as an object.");
  }

  /**
   * Adds a document and returns its place.
   *
   * @throws IOException if the file cannot be written
   */
  public Place add(Map<String, @Nullable Object> tree) throws IOException {
    Spool.Place place = spool.add(CopJson.lineOf(out -> Writing.writePlain(tree, out)));
    return new Place(place.offset(), place.length());
  }

  /**
   * Reads a document.
   *
   * @throws IOException if it cannot be read
   */
  public ReadResult<T> read(Place place) throws IOException {
    return FORMAT.read(line(place), type);
  }

  /**
   * Returns the tree of a document.
   *
   * @throws IOException if it cannot be read
   */
  public Map<String, @Nullable Object> tree(Place place) throws IOException {
    String line = line(place);
    Source source = new Source(() -> TEXT.parser(line), false);
    return members(Documents.tree(source, OWN).toOptional().orElse(null));
  }

  /**
   * Adds a document to others that are written.
   *
   * @throws IOException if it cannot be read or written
   */
  public void writeTo(DocumentWriter out, Place place) throws IOException {
    if (out instanceof LineWriter lines) {
      lines.addLine(line(place));
    } else {
      out.add(read(place));
    }
  }

  private String line(Place place) throws IOException {
    return spool.get(new Spool.Place(place.offset(), place.length()));
  }

  /** Deletes the file. */
  @Override
  public void close() throws IOException {
    spool.close();
  }
}
