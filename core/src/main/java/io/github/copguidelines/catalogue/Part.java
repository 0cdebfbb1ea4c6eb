package io.github.copguidelines.catalogue;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a catalogue, made once, immediately or at its first use.
 *
 * <p>If making it fails, each caller receives the exception. Thread-safe.
 */
final class Part<T> implements Supplier<T> {

  private final Supplier<T> source;
  private volatile @Nullable T made;

  private Part(Supplier<T> source, @Nullable T made) {
    this.source = source;
    this.made = made;
  }

  /** Returns a part that exists already. */
  static <T> Part<T> of(T part) {
    return new Part<>(() -> part, Objects.requireNonNull(part, "part"));
  }

  /** Returns a part that is made at its first use. */
  static <T> Part<T> later(Supplier<T> source) {
    return new Part<>(Objects.requireNonNull(source, "source"), null);
  }

  /**
   * Returns a part computed from this one: immediately if this part exists, otherwise at the first
   * use.
   */
  <R> Part<R> map(Function<? super T, R> maker) {
    return made == null ? later(() -> maker.apply(get())) : of(maker.apply(get()));
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = Objects.requireNonNull(source.get(), "part");
      made = known;
    }
    return known;
  }
}
