package io.github.copguidelines.model;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts values of a type that is not of the model to and from named plain values, so that the
 * modules for both Jacksons write and read it.
 *
 * <p>A service: an artifact names its implementations in {@code META-INF/services} and in its
 * module declaration. They are loaded by the class loader of this interface, when a module first
 * needs one. A type whose form does not depend on a language needs no implementation but
 * {@code @JsonValue} and {@code @JsonCreator} on its own methods.
 *
 * <p>Implementations are thread-safe.
 *
 * @param <T> the type
 */
@NotSerialized
public interface Representation<T> {

  /** Returns the type, a class or an interface whose implementations are written alike. */
  Class<T> type();

  /**
   * Returns the members that are written, plain values as in {@link Members}, in order.
   *
   * @param locale the language of texts for people; they are in English where there is none in it
   */
  Map<String, ? extends @Nullable Object> members(T value, Locale locale);

  /**
   * Returns the value that members represent.
   *
   * @throws IllegalArgumentException if the members do not represent a value of the type
   * @throws UnsupportedOperationException if values of the type are only written
   */
  default T read(Members members) {
    throw new UnsupportedOperationException(
        "A " + type().getSimpleName() + " is written and cannot be read.");
  }
}
