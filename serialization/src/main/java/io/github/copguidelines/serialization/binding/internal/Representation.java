package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.LocalizedValue;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.report.Difference;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The representation of a type outside the model by a value of another type.
 *
 * @param type the type; an interface represents its implementations
 * @param source the bound type
 * @param write converts a value to its written form; not called for a {@link LocalizedValue}, which
 *     needs a language
 * @param read converts a read value back; throws {@link IllegalArgumentException} if it is invalid,
 *     and {@link UnsupportedOperationException} if values of the type are only written
 */
record Representation<T, S>(
    Class<T> type, Class<S> source, Function<T, Object> write, Function<S, T> read) {

  private static final Map<Class<?>, Representation<?, ?>> BY_TYPE =
      Stream.of(
              localized(Finding.class, Finding::of),
              localized(AcceptedFinding.class, AcceptedFinding::of),
              localized(ValidationReport.class, ValidationReport::of),
              localized(LocalizedValue.class, Representation::writtenOnly),
              new Representation<>(
                  Difference.class, Members.class, Difference::asMap, Difference::of),
              new Representation<>(
                  Catalogue.class, CatalogueDocument.class, Catalogue::document, Catalogue::of))
          .collect(Collectors.toUnmodifiableMap(Representation::type, one -> one));

  /** Returns the representation of a type; empty for all types of the model, and for others. */
  static Optional<Representation<?, ?>> find(Class<?> type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  private static <T extends LocalizedValue> Representation<T, Members> localized(
      Class<T> type, Function<Members, T> read) {
    return new Representation<>(type, Members.class, LocalizedValue::asMap, read);
  }

  private static LocalizedValue writtenOnly(Members members) {
    throw new UnsupportedOperationException("Values of the type are written and cannot be read.");
  }

  /** Returns the written form of a value of the type. */
  Object written(Object value) {
    return write.apply(type.cast(value));
  }

  /** Returns the value for a read one. */
  T value(Object source) {
    return read.apply(this.source.cast(source));
  }
}
