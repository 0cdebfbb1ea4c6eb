package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.Representation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The representations of types beyond the model: those of core, and those of other artifacts. */
final class Representations {

  private static final Map<Class<?>, Representation<?>> BY_TYPE = all();

  private Representations() {}

  static Optional<Representation<?>> find(Class<?> type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  private static Map<Class<?>, Representation<?>> all() {
    Map<Class<?>, Representation<?>> byType = new HashMap<>();
    put(new OfCore<>(Finding.class, Finding::asMap, Finding::of), byType);
    put(new OfCore<>(AcceptedFinding.class, AcceptedFinding::asMap, AcceptedFinding::of), byType);
    put(
        new OfCore<>(ValidationReport.class, ValidationReport::asMap, ValidationReport::of),
        byType);
    ServiceLoader.load(Representation.class, Representation.class.getClassLoader())
        .forEach(one -> put(one, byType));
    return Map.copyOf(byType);
  }

  private static void put(Representation<?> one, Map<Class<?>, Representation<?>> byType) {
    byType.put(one.type(), one);
  }

  private record OfCore<T>(
      Class<T> type,
      BiFunction<T, Locale, Map<String, @Nullable Object>> write,
      Function<Members, T> from)
      implements Representation<T> {

    @Override
    public Map<String, @Nullable Object> members(T value, Locale locale) {
      return write.apply(value, locale);
    }

    @Override
    public T read(Members members) {
      return from.apply(members);
    }
  }
}
