package io.github.copguidelines.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.OpenCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects of every model type, found among the compiled classes so that none can be forgotten. */
public final class Samples {

  private static final List<Class<?>> CORE =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("io.github.copguidelines")
              .stream()
              .sorted(Comparator.comparing(JavaClass::getName))
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  private static final Map<Class<?>, IntFunction<Object>> VALUES =
      Map.of(
          String.class, variant -> "text-" + variant,
          Integer.class, variant -> 2000 + variant,
          Boolean.class, variant -> variant % 2 == 0,
          Members.class, variant -> Members.of("named", variant),
          Object.class, variant -> List.of("any-" + variant),
          BigDecimal.class, variant -> new BigDecimal("10.50").add(BigDecimal.valueOf(variant)),
          LocalizedText.class, variant -> LocalizedText.of("en", "text-" + variant),
          PartialDate.class, variant -> PartialDate.of(Year.of(2000 + variant)),
          Period.class, variant -> Period.of(PartialDate.of(Year.of(2000 + variant))),
          Timestamp.class, variant -> Timestamp.of(Instant.ofEpochSecond(variant)));

  private Samples() {}

  /** Returns every class of core, in the order of names. */
  public static List<Class<?>> coreTypes() {
    return CORE;
  }

  /** Returns every model type. */
  public static Stream<Class<?>> modelTypes() {
    return CORE.stream().filter(ModelType::isModelType);
  }

  /** Returns an object with every property set; another variant differs in each of them. */
  public static <T> T filled(Class<T> type, int variant) {
    ModelType<T> model = ModelType.of(type);
    @Nullable Object[] values = new @Nullable Object[model.properties().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(model.properties().get(i), variant);
    }
    return model.build(values, Members.of("further", variant));
  }

  /** Returns an object with no property set other than those of which there must be one. */
  public static <T> T bare(Class<T> type) {
    ModelType<T> model = ModelType.of(type);
    @Nullable Object[] values = new @Nullable Object[model.properties().size()];
    for (int i = 0; i < values.length; i++) {
      Property property = model.properties().get(i);
      values[i] = property.cardinality() == Property.Cardinality.ONE ? value(property, 0) : null;
    }
    return model.build(values, Members.none());
  }

  /** Returns what the builder takes for a property. */
  static Object value(Property property, int variant) {
    Object value = element(property.type(), variant);
    return property.cardinality() == Property.Cardinality.LIST ? List.of(value) : value;
  }

  private static Object element(Class<?> type, int variant) {
    IntFunction<Object> values = VALUES.get(type);
    if (values != null) {
      return values.apply(variant);
    }
    if (ModelType.isModelType(type)) {
      return filled(type, variant);
    }
    Object[] constants = type.getEnumConstants();
    if (constants != null) {
      return constants[variant % constants.length];
    }
    if (OpenCode.class.isAssignableFrom(type)) {
      return openCode(type, "code-" + variant);
    }
    throw new IllegalArgumentException("No sample of a " + type.getName());
  }

  /** Returns the value of an open list with a code. */
  public static OpenCode openCode(Class<?> list, String code) {
    try {
      return (OpenCode) list.getMethod("of", String.class).invoke(null, code);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(list.getName() + " is not an open list.", e);
    }
  }
}
