package io.github.copguidelines.model;

import static java.lang.invoke.MethodType.methodType;

import io.github.copguidelines.text.LocalizedText;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A method handle that builds an object of a type from its values.
 *
 * <p>The virtual machine calls a separate handle for each setter indirectly, but inlines one handle
 * for a whole type. Composing it takes longer than many calls, so it is composed only for a type
 * with many objects.
 *
 * <p>Thread-safe.
 */
final class Assembly {

  /** The number of objects from which composition pays; more than a catalogue has of any type. */
  static final int MANY = 3000;

  private static final MethodHandle PRESENT = method(Objects.class, "nonNull", boolean.class);
  private static final MethodHandle OR_NO_TEXT = method(Assembly.class, "orEmpty", Object.class);
  private static final MethodType STEP =
      methodType(void.class, Object.class, Object[].class); // builder, values

  private final MethodHandle newBuilder;
  private final List<Property> properties;
  private final MethodHandle build;
  private final int[] required;

  /**
   * The number of objects built so far. Threads may miss each other's counts, which delays
   * composition.
   */
  private int built;

  private volatile @Nullable MethodHandle handle;

  Assembly(MethodHandle newBuilder, List<Property> properties, MethodHandle build) {
    this.newBuilder = newBuilder;
    this.properties = properties;
    this.build = build;
    this.required =
        IntStream.range(0, properties.size())
            .filter(i -> properties.get(i).cardinality() == Property.Cardinality.ONE)
            .toArray();
  }

  /**
   * Returns the handle {@code (Object[])Object} that builds an object from its values; null before
   * composition, and if a required value is absent.
   */
  @Nullable MethodHandle handle(@Nullable Object[] values) {
    for (int i : required) {
      if (values[i] == null) {
        return null;
      }
    }
    MethodHandle whole = handle;
    if (whole == null && ++built > MANY) {
      whole = assembled();
      handle = whole;
    }
    return whole;
  }

  private MethodHandle assembled() {
    List<MethodHandle> steps = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      steps.add(step(properties.get(i), i));
    }
    MethodHandle last = MethodHandles.dropArguments(build, 1, Object[].class);
    MethodHandle all = steps.isEmpty() ? last : MethodHandles.foldArguments(last, inOrder(steps));
    return MethodHandles.foldArguments(all, newBuilder);
  }

  /**
   * Sets a property of a builder to the value at a position. It sets absent values too, which takes
   * no longer than a check.
   */
  private static MethodHandle step(Property property, int position) {
    MethodHandle setter = property.setter();
    MethodHandle set = setter.asType(setter.type().changeReturnType(void.class));
    MethodHandle value =
        MethodHandles.insertArguments(
            MethodHandles.arrayElementGetter(Object[].class), 1, position);
    return switch (property.cardinality()) {
      case ONE, OPTIONAL -> MethodHandles.filterArguments(set, 1, value);
      case DEFAULT ->
          MethodHandles.filterArguments(set, 1, MethodHandles.filterReturnValue(value, OR_NO_TEXT));
      case LIST -> {
        MethodHandle present = MethodHandles.filterArguments(PRESENT, 0, value);
        yield MethodHandles.guardWithTest(
            MethodHandles.dropArguments(present, 0, Object.class),
            MethodHandles.filterArguments(set, 1, value),
            MethodHandles.empty(STEP)); // setting a list creates one
      }
    };
  }

  /** Returns the value of a property with a default, which is always a text. */
  static Object orEmpty(@Nullable Object value) {
    return value == null ? LocalizedText.empty() : value;
  }

  /** Splits the list in two, so that calls are not nested as deep as there are steps. */
  private static MethodHandle inOrder(List<MethodHandle> steps) {
    int size = steps.size();
    return size == 1
        ? steps.get(0)
        : MethodHandles.foldArguments(
            inOrder(steps.subList(size / 2, size)), inOrder(steps.subList(0, size / 2)));
  }

  private static MethodHandle method(Class<?> type, String name, Class<?> result) {
    try {
      return MethodHandles.lookup().findStatic(type, name, methodType(result, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
