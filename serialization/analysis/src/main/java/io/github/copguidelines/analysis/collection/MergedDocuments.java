package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.analysis.collection.Merge.Kept;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.serialization.DocumentSpool;
import io.github.copguidelines.serialization.DocumentSpool.Place;
import io.github.copguidelines.serialization.DocumentWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A merged collection of many documents: the newest revision for each identifier, as selected by
 * {@link Merge}.
 *
 * <p>A temporary file holds the documents, including values that their objects could not hold;
 * memory holds only a few hundred bytes of each. Only its owner can read the file, and {@link
 * #close} deletes it. Documents are read and written in the order of identifiers. Not thread-safe.
 *
 * <pre>{@code
 * try (MergedDocuments<PracticeRecord> merged =
 *         MergedDocuments.create(folder, PracticeRecord.class);
 *     Stream<SourceDocument<PracticeRecord>> documents = ...) {
 *   for (SourceDocument<PracticeRecord> document : documents.toList()) {
 *     merged.add(document.name(), document.read().result());
 *   }
 *   merged.writeTo(out);
 *   merged.conflicts().forEach(...);
 * }
 * }</pre>
 *
 * @param <T> the type of the documents
 */
@NotSerialized
public final class MergedDocuments<T extends Extensible> implements Closeable {

  private static final Place NOWHERE = new Place(0, 0);

  private final DocumentSpool<T> spool;
  private final Class<T> type;
  private final Merge<Place> merge = new Merge<>();

  private MergedDocuments(Class<T> type, DocumentSpool<T> spool) {
    this.type = type;
    this.spool = spool;
  }

  /**
   * Makes a collection without documents.
   *
   * @param <T> the type of the documents, a model type with identifiers
   * @param folder the folder of the temporary file, which takes as much space as the kept documents
   * @throws IOException if it cannot be made
   */
  public static <T extends Extensible> MergedDocuments<T> create(Path folder, Class<T> type)
      throws IOException {
    return new MergedDocuments<>(type, DocumentSpool.create(folder, type));
  }

  /**
   * Adds the document of a read result.
   *
   * @param name the name of the document, which findings may show
   * @param result the result of reading it
   * @return false if there is no object, so that nothing could be added
   * @throws IOException if the temporary file cannot be written
   */
  public boolean add(String name, ReadResult<? extends T> result) throws IOException {
    if (result.toOptional().isEmpty()) {
      return false;
    }
    Map<String, @Nullable Object> written = DocumentSpool.tree(result);
    Revision revision = Revision.of(result.toOptional().get(), written);
    Place place = NOWHERE;
    if (merge.wouldKeep(revision)) {
      place = spool.add(written);
    }
    merge.add(revision, name, place);
    return true;
  }

  /** Returns the number of kept documents. */
  public int size() {
    return merge.size();
  }

  /** Returns the conflicting documents, each with the document that was kept instead. */
  public List<Conflict> conflicts() {
    return merge.conflicts();
  }

  /** Returns the kept documents, sorted by identifier, with their original names. */
  public Stream<SourceDocument<T>> stream() {
    return merge.kept().stream()
        .map(kept -> new SpooledDocument<>(kept.document(), () -> spool.read(kept.place())));
  }

  /**
   * Writes the kept documents, sorted by identifier; it does not finish the writer.
   *
   * @throws IOException if a document cannot be read or written
   */
  public void writeTo(DocumentWriter out) throws IOException {
    for (Kept<Place> kept : merge.kept()) {
      spool.writeTo(out, kept.place());
    }
  }

  /**
   * Returns the changes to a newer collection, sorted by identifier, without unchanged documents.
   *
   * <p>Iteration throws an {@link UncheckedIOException} if a document cannot be read.
   *
   * @param newer the newer collection, which must stay open during iteration
   */
  public Stream<RecordDiff> changesTo(MergedDocuments<T> newer) {
    return Changes.between(merge.kept(), newer.merge.kept())
        .map(pair -> pair.diff((before, after) -> differences(before, newer, after)));
  }

  private List<Difference> differences(
      Kept<Place> before, MergedDocuments<T> newer, Kept<Place> after) {
    try {
      return Diff.between(type, spool.tree(before.place()), newer.spool.tree(after.place()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the temporary file. */
  @Override
  public void close() throws IOException {
    spool.close();
  }
}
