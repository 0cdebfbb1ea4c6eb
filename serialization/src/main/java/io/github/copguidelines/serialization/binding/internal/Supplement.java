package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.model.ModelType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds data from elsewhere to objects while a document is read.
 *
 * <p>It is notified of the start and end of objects, inner ones within outer ones. Each reading has
 * its own, unless it has no state.
 */
public interface Supplement {

  /** The supplement that adds nothing. */
  Supplement NONE =
      new Supplement() {
        @Override
        public void begin(ModelType<?> type, @Nullable Object[] values) {}

        @Override
        public void end(ModelType<?> type, @Nullable Object[] values) {}
      };

  /** Supplies the supplement that adds nothing. */
  Supplier<Supplement> NOTHING = () -> NONE;

  /**
   * Notifies of the start of an object.
   *
   * @param values its values in the order of its properties; each is null until it has been read
   */
  void begin(ModelType<?> type, @Nullable Object[] values);

  /**
   * Notifies of the end of the innermost open object. All values from the document are set; the
   * supplement may set null values and replace others.
   */
  void end(ModelType<?> type, @Nullable Object[] values);
}
