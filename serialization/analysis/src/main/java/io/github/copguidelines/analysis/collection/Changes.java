package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.analysis.collection.Merge.Kept;
import io.github.copguidelines.report.Difference;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Iterates over two sorted lists of documents in parallel and pairs them by identifier; not
 * thread-safe.
 */
final class Changes<P> extends AbstractSpliterator<Changes.Pair<P>> {

  /** A document of one list, of the other, or of both if they differ. */
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

  private Changes(List<Kept<P>> older, List<Kept<P>> newer) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.older = older;
    this.newer = newer;
  }

  /** Returns the differences between two lists that are sorted by identifier. */
  static <P> Stream<Pair<P>> between(List<Kept<P>> older, List<Kept<P>> newer) {
    return StreamSupport.stream(new Changes<>(older, newer), false).filter(pair -> !pair.isSame());
  }

  @Override
  public boolean tryAdvance(Consumer<? super Pair<P>> action) {
    boolean more = before < older.size() || after < newer.size();
    if (more) {
      action.accept(pair());
    }
    return more;
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
}
