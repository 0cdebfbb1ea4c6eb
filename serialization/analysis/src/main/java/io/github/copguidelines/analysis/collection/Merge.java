package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.model.NotSerialized;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Selects the documents of a merged collection: the newest revision for each identifier.
 *
 * <p>Documents with the same identifier and age but different content conflict. The merge keeps one
 * of them, which does not depend on their order, and reports the others. Documents older than the
 * kept one do not conflict. A merge is commutative, associative and idempotent.
 *
 * <p>It does not hold documents. For each identifier it holds the revision, and the name and place
 * of the document: some hundred bytes. Not thread-safe.
 *
 * <pre>{@code
 * Merge<Path> merge = new Merge<>();
 * merge.add(Revision.of(record), file.toString(), file);
 * ...
 * merge.kept().forEach(kept -> copy(kept.place()));
 * }</pre>
 *
 * @param <P> the type of the place of a document
 */
@NotSerialized
public final class Merge<P> {

  /**
   * A document that was kept.
   *
   * @param revision the revision
   * @param document its name; the first in order if several are equal
   * @param place the place of the document, or of an equal one
   */
  public record Kept<P>(Revision revision, String document, P place) {}

  private record Other(Revision revision, String document) {}

  private final Map<String, Kept<P>> kept = new HashMap<>();

  /** The conflicting documents by identifier and content, as old as the kept ones; usually none. */
  private final Map<String, Map<Object, Other>> others = new HashMap<>();

  /** Makes a merge without documents. */
  public Merge() {}

  /** Returns true if a revision would be kept, so that the place of its document is needed. */
  public boolean wouldKeep(Revision revision) {
    Kept<P> known = kept.get(revision.id());
    return known == null || revision.compareTo(known.revision()) > 0;
  }

  /**
   * Adds a document.
   *
   * @param revision the revision
   * @param document its name, which findings may show
   * @param place its place; ignored unless the document {@linkplain #wouldKeep would be kept}
   */
  public void add(Revision revision, String document, P place) {
    String id = revision.id();
    Kept<P> known = kept.get(id);
    int order = known == null ? 1 : revision.compareTo(known.revision());
    if (known != null && !revision.isOfSameAge(known.revision())) {
      if (order > 0) {
        others.remove(id); // older documents do not conflict
      }
    } else if (known != null && !revision.hasSameContent(known.revision())) {
      remember(
          order > 0
              ? new Other(known.revision(), known.document())
              : new Other(revision, document));
    }
    if (order > 0) {
      kept.put(id, new Kept<>(revision, document, place));
    } else if (known != null && order == 0) {
      String name = first(document, known.document());
      kept.put(id, new Kept<>(known.revision(), name, known.place()));
    }
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private void remember(Other other) {
    others
        .computeIfAbsent(other.revision().id(), none -> new HashMap<>())
        .merge(other.revision().contentKey(), other, Merge::remembered);
  }

  /** Selects one of two documents with equal content: the greater, or the first by name. */
  private static Other remembered(Other known, Other other) {
    int order = other.revision().compareTo(known.revision());
    if (order == 0) {
      return new Other(known.revision(), first(known.document(), other.document()));
    }
    return order > 0 ? other : known;
  }

  /** Returns the number of kept documents. */
  public int size() {
    return kept.size();
  }

  /** Returns the kept documents, sorted by identifier. */
  public List<Kept<P>> kept() {
    return kept.values().stream().sorted(Comparator.comparing(one -> one.revision().id())).toList();
  }

  /** Returns the conflicts, sorted by identifier and then by the name of the document not kept. */
  public List<Conflict> conflicts() {
    return others.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().values().stream()
                    .map(
                        other ->
                            new Conflict(
                                entry.getKey(),
                                Objects.requireNonNull(kept.get(entry.getKey())).document(),
                                other.document())))
        .sorted(
            Comparator.comparing(Conflict::id)
                .thenComparing(Conflict::other)
                .thenComparing(Conflict::kept))
        .toList();
  }
}
