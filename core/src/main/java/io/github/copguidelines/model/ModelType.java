package io.github.copguidelines.model;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The description of a model type: its properties in the order in which they are written.
 *
 * <p>A model type is an interface that extends {@link Extensible} and nests a {@code Builder}. The
 * order of its properties is that of {@code @JsonPropertyOrder}, inherited properties first.
 * {@code @JsonProperty} gives a name on the wire that differs from the accessor's.
 *
 * <p>Descriptions are made once per type, on first use. Immutable and thread-safe.
 *
 * @param <T> the model type
 */
@NotSerialized
public final class ModelType<T> {

  private static final ClassValue<ModelType<?>> TYPES =
      new ClassValue<>() {
        @Override
        protected ModelType<?> computeValue(Class<?> type) {
          return describe(type);
        }
      };

  private static final ClassValue<Optional<ModelType<?>>> IMPLEMENTED =
      new ClassValue<>() {
        @Override
        protected Optional<ModelType<?>> computeValue(Class<?> type) {
          return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
              .filter(ModelType::isModelType)
              .findFirst()
              .map(ModelType::of);
        }
      };

  private final Class<T> javaType;
  private final List<Property> properties;
  private final Map<String, Property> byName;
  private final MethodHandle newBuilder;
  private final MethodHandle build;
  private final Assembly assembly;

  /** Made at the first use: hardly any object has extensions. */
  private volatile @Nullable MethodHandle setExtensions;

  private final Class<?> builder;

  private ModelType(Class<T> javaType, List<Property> properties, Class<?> builder) {
    this.javaType = javaType;
    this.builder = builder;
    this.properties = List.copyOf(properties);
    this.byName =
        properties.stream().collect(toUnmodifiableMap(Property::name, property -> property));
    this.newBuilder = Handles.generic(Handles.method(javaType, "builder"));
    this.build = Handles.generic(Handles.method(builder, "build"));
    this.assembly = new Assembly(newBuilder, this.properties, build);
  }

  /**
   * Returns the description of a model type.
   *
   * @throws IllegalArgumentException if the type is not a model type
   */
  @SuppressWarnings("unchecked") // the entry of a class describes that class
  public static <T> ModelType<T> of(Class<T> type) {
    return (ModelType<T>) TYPES.get(type);
  }

  /** Returns the description of a model type, or of the one that a class implements. */
  public static Optional<ModelType<?>> find(Class<?> type) {
    return IMPLEMENTED.get(type);
  }

  /**
   * Returns the description of an object's model type.
   *
   * @throws IllegalArgumentException if the object does not belong to the model
   */
  public static ModelType<?> ofObject(Object object) {
    Class<?> type = object.getClass();
    return find(type)
        .orElseThrow(
            () -> new IllegalArgumentException(type.getName() + " does not belong to the model."));
  }

  /** Returns true if the type is a model type. */
  public static boolean isModelType(Class<?> type) {
    return type.isInterface() && Extensible.class.isAssignableFrom(type) && builderOf(type) != null;
  }

  /** Returns the interface. */
  public Class<T> javaType() {
    return javaType;
  }

  /** Returns the properties in the order in which they are written. */
  public List<Property> properties() {
    return properties;
  }

  /** Returns the property with a name on the wire. */
  public Optional<Property> property(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Builds an object from values in the order of {@link #properties}.
   *
   * @param values one value per property: null where absent, a list for a list
   * @param extensions the members beyond the model
   * @throws IllegalStateException if a required property is absent
   * @throws IllegalArgumentException if an extension has the name of a property
   */
  @SuppressWarnings("unchecked") // the builder of a type builds that type
  public T build(@Nullable Object[] values, Members extensions) {
    try {
      MethodHandle whole = extensions.isEmpty() ? assembly.handle(values) : null;
      if (whole != null) {
        return (T) (Object) whole.invokeExact(values);
      }
      Object made = (Object) newBuilder.invokeExact();
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        if (value != null) {
          properties.get(i).set(made, value);
        }
      }
      if (!extensions.isEmpty()) {
        Object ignored = (Object) setExtensions().invokeExact(made, (Object) extensions);
      }
      return (T) (Object) build.invokeExact(made);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Building a " + javaType.getSimpleName() + " failed.", e);
    }
  }

  void checkExtensions(Members extensions) {
    for (String name : extensions.names()) {
      Property property = byName.get(name);
      if (property != null) {
        throw new IllegalArgumentException(
            "%s is a property of %s and cannot be an extension. Set it by %s(...)."
                .formatted(name, javaType.getSimpleName(), property.accessor().getName()));
      }
    }
  }

  private MethodHandle setExtensions() {
    MethodHandle known = setExtensions; // concurrent threads make equal ones
    if (known == null) {
      known = Handles.generic(Handles.method(builder, "extensions", Members.class));
      setExtensions = known;
    }
    return known;
  }

  private static <T> ModelType<T> describe(Class<T> type) {
    Class<?> builder = isModelType(type) ? builderOf(type) : null;
    if (builder == null) {
      throw new IllegalArgumentException(type.getName() + " is not a type of the model.");
    }
    List<Property> properties = new ArrayList<>();
    for (Class<?> declaring : declaringTypes(type)) {
      JsonPropertyOrder order = declaring.getAnnotation(JsonPropertyOrder.class);
      if (order != null) {
        for (String accessor : order.value()) {
          properties.add(property(Handles.method(declaring, accessor), builder));
        }
      }
    }
    return new ModelType<>(type, properties, builder);
  }

  /**
   * Returns the interfaces that add properties, in the order of the extends clause, the type itself
   * last.
   */
  private static List<Class<?>> declaringTypes(Class<?> type) {
    List<Class<?>> types = new ArrayList<>(List.of(type.getInterfaces()));
    types.add(type);
    return types;
  }

  private static Property property(Method accessor, Class<?> builder) {
    JsonProperty renamed = accessor.getAnnotation(JsonProperty.class);
    return new Property(
        renamed == null ? accessor.getName() : renamed.value(),
        accessor,
        access(accessor),
        builder);
  }

  private static Property.Access access(Method accessor) {
    Class<?> type = accessor.getReturnType();
    if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType parameterized
        && (type == Optional.class || type == List.class)) {
      AnnotatedType element = parameterized.getAnnotatedActualTypeArguments()[0];
      return new Property.Access(
          type == List.class ? Property.Cardinality.LIST : Property.Cardinality.OPTIONAL,
          raw(element.getType()),
          element);
    }
    return new Property.Access(
        accessor.isDefault() ? Property.Cardinality.DEFAULT : Property.Cardinality.ONE,
        type,
        accessor.getAnnotatedReturnType());
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
  }

  private static @Nullable Class<?> builderOf(Class<?> type) {
    for (Class<?> nested : type.getClasses()) {
      if (nested.getSimpleName().equals("Builder")) {
        return nested;
      }
    }
    return null;
  }
}
