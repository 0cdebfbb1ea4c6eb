package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.model.ModelType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds to objects, while a document is read, what it leaves out because it lies elsewhere.
 *
 * <p>It is notified of objects as they begin and end, the inner ones within the outer. Each reading
 * has one of its own, unless it keeps nothing.
 */
public interface Supplement {

  /** Adds nothing. */
  Supplement NONE =
      new Supplement() {
        @Override
        public void begin(ModelType<?> type, @Nullable Object[] values) {}

        @Override
        public void end(ModelType<?> type, @Nullable Object[] values) {}
      };

  /** Makes what adds nothing. */
  Supplier<Supplement> NOTHING = () -> NONE;

  /**
   * An object begins.
   *
   * @param values its values in the order of its properties; each is null until it has been read
   */
  void begin(ModelType<?> type, @Nullable Object[] values);

  /**
   * The object that began last, and has not ended yet, ends: all its values that the document has
   * are there, and what is put into those that are null, or instead of others, becomes part of it.
   */
  void end(ModelType<?> type, @Nullable Object[] values);
}
