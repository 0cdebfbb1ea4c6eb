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
 * Many documents made into one collection: of each identifier the newest revision, as {@link Merge}
 * tells it.
 *
 * <p>The documents are kept in a temporary file, with what their objects could not hold, and only a
 * few hundred bytes of each in memory. The file is readable by its owner alone and is gone when
 * this is closed. What is read and written comes by identifier, whatever the order in which it was
 * added. For one thread.
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
   * Begins without documents.
   *
   * @param <T> the type of the documents, a model type with identifiers
   * @param folder where the temporary file is made: it takes as much room as what is kept
   * @throws IOException if it cannot be made
   */
  public static <T extends Extensible> MergedDocuments<T> create(Path folder, Class<T> type)
      throws IOException {
    return new MergedDocuments<>(type, DocumentSpool.create(folder, type));
  }

  /**
   * Adds the document that a reading came to.
   *
   * @param name the name of the document, which findings may repeat
   * @param result what came of reading it
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

  /** Returns how many documents are kept. */
  public int size() {
    return merge.size();
  }

  /** Returns the documents that are in conflict, each with the one that was kept in its place. */
  public List<Conflict> conflicts() {
    return merge.conflicts();
  }

  /** Returns the documents that are kept, by identifier, named as those they came from. */
  public Stream<SourceDocument<T>> stream() {
    return merge.kept().stream()
        .map(kept -> new SpooledDocument<>(kept.document(), () -> spool.read(kept.place())));
  }

  /**
   * Writes the documents that are kept, by identifier; does not finish the writing.
   *
   * @throws IOException if a document cannot be had or written
   */
  public void writeTo(DocumentWriter out) throws IOException {
    for (Kept<Place> kept : merge.kept()) {
      spool.writeTo(out, kept.place());
    }
  }

  /**
   * Returns what became of each document in a newer collection, by identifier; of those that are
   * the same in both, nothing.
   *
   * <p>Going through the stream throws an {@link UncheckedIOException} where a document cannot be
   * had.
   *
   * @param newer the newer collection, open as long as the stream is gone through
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
