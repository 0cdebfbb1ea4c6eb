package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.analysis.collection.Merge.Kept;
import io.github.copguidelines.report.Difference;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes through two lists of documents by identifier, side by side; for one thread. */
final class Changes<P> implements Iterator<Changes.Pair<P>> {

  /** A document of the one list, of the other, or of both where they differ. */
  record Pair<P>(Optional<Kept<P>> older, Optional<Kept<P>> newer) {

    RecordDiff diff(BiFunction<Kept<P>, Kept<P>, List<Difference>> differences) {
      String id = older.or(() -> newer).orElseThrow().revision().id();
      if (older.isEmpty() || newer.isEmpty()) {
        return new RecordDiff(
            id, older.isEmpty() ? Difference.Kind.ADDED : Difference.Kind.REMOVED, List.of());
      }
      return new RecordDiff(
          id, Difference.Kind.CHANGED, differences.apply(older.get(), newer.get()));
    }

    private boolean isSame() {
      return older.isPresent()
          && newer.isPresent()
          && older.get().revision().hasSameContent(newer.get().revision());
    }
  }

  private final List<Kept<P>> older;
  private final List<Kept<P>> newer;
  private int before;
  private int after;
  private Optional<Pair<P>> next = Optional.empty();

  private Changes(List<Kept<P>> older, List<Kept<P>> newer) {
    this.older = older;
    this.newer = newer;
  }

  /** Returns what is not the same in both lists, which are sorted by identifier. */
  static <P> Stream<Pair<P>> between(List<Kept<P>> older, List<Kept<P>> newer) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Changes<>(older, newer), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (before < older.size() || after < newer.size())) {
      next = Optional.of(pair()).filter(pair -> !pair.isSame());
    }
    return next.isPresent();
  }

  private Pair<P> pair() {
    int order =
        before == older.size()
            ? 1
            : after == newer.size() ? -1 : id(older.get(before)).compareTo(id(newer.get(after)));
    return new Pair<>(
        order <= 0 ? Optional.of(older.get(before++)) : Optional.empty(),
        order >= 0 ? Optional.of(newer.get(after++)) : Optional.empty());
  }

  private static String id(Kept<?> kept) {
    return kept.revision().id();
  }

  @Override
  public Pair<P> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Pair<P> pair = next.orElseThrow();
    next = Optional.empty();
    return pair;
  }
}
