package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.model.NotSerialized;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which documents of several collections make up one: of each identifier the newest revision.
 *
 * <p>Documents of the same identifier and age that hold different things are in conflict. One of
 * them is kept, the same one whatever the order in which they came, and the others are reported.
 * What is older than what is kept is in no conflict. So a merge keeps the same in any order and
 * grouping, and merging its result again changes nothing.
 *
 * <p>It holds no documents, but for each identifier its revision, the name of its document and
 * where that can be found: some hundred bytes. Not thread-safe.
 *
 * <pre>{@code
 * Merge<Path> merge = new Merge<>();
 * merge.add(Revision.of(record), file.toString(), file);
 * ...
 * merge.kept().forEach(kept -> copy(kept.place()));
 * }</pre>
 *
 * @param <P> where a document can be found
 */
@NotSerialized
public final class Merge<P> {

  /**
   * A document that was kept.
   *
   * @param revision which revision it is
   * @param document its name; of several that are equal, the first in the order of names
   * @param place where it, or one that is equal, can be found
   */
  public record Kept<P>(Revision revision, String document, P place) {}

  private record Other(Revision revision, String document) {}

  private final Map<String, Kept<P>> kept = new HashMap<>();

  /**
   * By identifier and content, those as old as what is kept that hold other things; mostly none.
   */
  private final Map<String, Map<Object, Other>> others = new HashMap<>();

  /** Begins without documents. */
  public Merge() {}

  /** Returns true if a revision would be kept, so that the place of its document is needed. */
  public boolean wouldKeep(Revision revision) {
    Kept<P> known = kept.get(revision.id());
    return known == null || revision.compareTo(known.revision()) > 0;
  }

  /**
   * Adds a document.
   *
   * @param revision which revision it is
   * @param document its name, which findings may repeat
   * @param place where it can be found; not looked at unless it {@linkplain #wouldKeep would be
   *     kept}
   */
  public void add(Revision revision, String document, P place) {
    String id = revision.id();
    Kept<P> known = kept.get(id);
    int order = known == null ? 1 : revision.compareTo(known.revision());
    if (known != null && !revision.isOfSameAge(known.revision())) {
      if (order > 0) {
        others.remove(id); // what is older is in no conflict
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

  /** Of those that hold the same, one is remembered: the greatest, or the first by name. */
  private static Other remembered(Other known, Other other) {
    int order = other.revision().compareTo(known.revision());
    if (order == 0) {
      return new Other(known.revision(), first(known.document(), other.document()));
    }
    return order > 0 ? other : known;
  }

  /** Returns how many documents are kept. */
  public int size() {
    return kept.size();
  }

  /** Returns what is kept, by identifier. */
  public List<Kept<P>> kept() {
    return kept.values().stream().sorted(Comparator.comparing(one -> one.revision().id())).toList();
  }

  /** Returns the conflicts, by identifier and then by the name of what was not kept. */
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
