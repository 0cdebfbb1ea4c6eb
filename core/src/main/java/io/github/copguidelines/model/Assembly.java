package io.github.copguidelines.model;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that it takes to build an object of a type, as one method handle.
 *
 * <p>A handle of its own for each setter is called indirectly each time; the virtual machine
 * compiles one for a whole type as if it had been written out. Putting it together takes longer
 * than many calls do, so that it is done only for a type of which there are many objects.
 *
 * <p>Thread-safe.
 */
final class Assembly {

  /** So many objects are built before it pays; more than a catalogue has of any type. */
  static final int MANY = 3000;

  private static final MethodHandle PRESENT = present();
  private static final MethodType STEP =
      methodType(void.class, Object.class, Object[].class); // builder, values

  private final MethodHandle newBuilder;
  private final List<Property> properties;
  private final MethodHandle build;

  /** Threads may miss each other's counts: then it is put together a little later. */
  private int built;

  private volatile @Nullable MethodHandle handle;

  Assembly(MethodHandle newBuilder, List<Property> properties, MethodHandle build) {
    this.newBuilder = newBuilder;
    this.properties = properties;
    this.build = build;
  }

  /** Returns what makes an object of its values, {@code (Object[])Object}; null so far. */
  @Nullable MethodHandle handle() {
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
      steps.add(step(properties.get(i).setter(), i));
    }
    MethodHandle last = MethodHandles.dropArguments(build, 1, Object[].class);
    MethodHandle all = steps.isEmpty() ? last : MethodHandles.foldArguments(last, inOrder(steps));
    return MethodHandles.foldArguments(all, newBuilder);
  }

  /** Sets a property of a builder to the value at a position, unless that is null. */
  private static MethodHandle step(MethodHandle setter, int position) {
    MethodHandle value =
        MethodHandles.insertArguments(
            MethodHandles.arrayElementGetter(Object[].class), 1, position);
    MethodHandle set =
        MethodHandles.filterArguments(
            setter.asType(setter.type().changeReturnType(void.class)), 1, value);
    MethodHandle present =
        MethodHandles.dropArguments(
            MethodHandles.filterArguments(PRESENT, 0, value), 0, Object.class);
    return MethodHandles.guardWithTest(present, set, MethodHandles.empty(STEP));
  }

  /** In halves, so that calls are not nested as deep as there are steps. */
  private static MethodHandle inOrder(List<MethodHandle> steps) {
    int size = steps.size();
    return size == 1
        ? steps.get(0)
        : MethodHandles.foldArguments(
            inOrder(steps.subList(size / 2, size)), inOrder(steps.subList(0, size / 2)));
  }

  private static MethodHandle present() {
    try {
      return MethodHandles.lookup()
          .findStatic(Objects.class, "nonNull", methodType(boolean.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
