package io.github.copguidelines.model;

import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property of a model type: its name on the wire, its type, and access to it.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class Property {

  /** The cardinality of a property in an object. */
  public enum Cardinality implements Code {
    /** Exactly once: an object without it cannot be built. */
    ONE,
    /** Exactly once; the empty text if a document has none. */
    DEFAULT,
    /** At most once. */
    OPTIONAL,
    /** Any number of times, in order. */
    LIST;
  }

  private final String name;
  private final Method accessor;
  private final Cardinality cardinality;
  private final Class<?> type;
  private final AnnotatedType annotatedType;
  private final Class<?> builder;

  /** Made at the first use: for most types a program only reads values, or only sets them. */
  private volatile @Nullable MethodHandle getter;

  private volatile @Nullable MethodHandle setter;

  Property(String name, Method accessor, Access access, Class<?> builder) {
    this.name = name;
    this.accessor = accessor;
    this.cardinality = access.cardinality();
    this.type = access.type();
    this.annotatedType = access.annotatedType();
    this.builder = builder;
  }

  /** The facts that an accessor's return type expresses. */
  record Access(Cardinality cardinality, Class<?> type, AnnotatedType annotatedType) {}

  /** Returns the name of the member on the wire. */
  public String name() {
    return name;
  }

  /**
   * Returns the accessor on the interface that declares it; its annotations hold the constraints.
   */
  public Method accessor() {
    return accessor;
  }

  /** Returns how often the property appears in an object. */
  public Cardinality cardinality() {
    return cardinality;
  }

  /** Returns the type of the value: without {@code Optional}, of one element for a list. */
  public Class<?> type() {
    return type;
  }

  /** Returns the type of the value with its annotations. */
  public AnnotatedType annotatedType() {
    return annotatedType;
  }

  /**
   * Returns the result of the accessor: the value, an {@code Optional} or a {@code List}.
   *
   * @param model an object of the type that has this property
   */
  public Object get(Object model) {
    try {
      return (Object) getter().invokeExact(model);
    } catch (Throwable e) {
      throw new IllegalStateException("Reading the property " + name + " failed.", e);
    }
  }

  /**
   * Returns true if a value counts as absent: an empty list, or the default empty text.
   *
   * @param value a value of the property, not an {@code Optional}
   */
  public boolean isAbsent(@Nullable Object value) {
    return switch (cardinality) {
      case LIST -> value instanceof List<?> list && list.isEmpty();
      case DEFAULT -> value instanceof LocalizedText text && text.isEmpty();
      case ONE, OPTIONAL -> false;
    };
  }

  /**
   * Sets the property of a builder.
   *
   * @param object a builder of the type that has this property
   * @param value the value, or an {@code Iterable} of values for a list; null only where optional
   */
  public void set(Object object, @Nullable Object value) {
    try {
      Object ignored = (Object) setter().invokeExact(object, value);
    } catch (Throwable e) {
      throw new IllegalStateException("Setting the property " + name + " failed.", e);
    }
  }

  /** Returns the handle that sets the property: {@code (Object builder, Object value)Object}. */
  MethodHandle setter() {
    MethodHandle known = setter; // concurrent threads make equal ones
    if (known == null) {
      Class<?> parameter = cardinality == Cardinality.LIST ? Iterable.class : type;
      known = Handles.generic(Handles.method(builder, accessor.getName(), parameter));
      setter = known;
    }
    return known;
  }

  private MethodHandle getter() {
    MethodHandle known = getter;
    if (known == null) {
      known = Handles.generic(accessor);
      getter = known;
    }
    return known;
  }

  /** Returns the name of the member on the wire. */
  @Override
  public String toString() {
    return name;
  }
}
