package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads whole documents. */
public final class Documents {

  private Documents() {}

  /**
   * Reads a document; nothing in it makes this throw.
   *
   * @param parsers opens the document, from its beginning each time
   * @param type a model type
   */
  public static <T> ReadResult<T> read(
      Supplier<JsonParser> parsers, Class<T> type, Limits limits, boolean strict) {
    Notes notes = new Notes(limits);
    try {
      Object object = bind(parsers.get(), type, limits, strict, notes);
      return ReadResult.of(
          Optional.ofNullable(type.cast(object)), notes.findings(), raw(parsers, limits, notes));
    } catch (Malformed e) {
      notes.add(e.finding());
      return ReadResult.of(Optional.empty(), notes.findings(), List.of());
    }
  }

  private static @Nullable Object bind(
      JsonParser parser, Class<?> type, Limits limits, boolean strict, Notes notes) {
    Cursor in = new Cursor(parser, limits, strict, notes);
    if (in.next() == null) {
      in.report(ReadRules.EMPTY.at(Pointer.root()));
      return null;
    }
    Object object = Bindings.of(type).read(in, Pointer.root());
    if (in.next() != null) {
      in.report(ReadRules.TRAILING.at(Pointer.root()));
    }
    if (object != null) {
      checkVersion(object, ModelType.of(type), notes);
    }
    return object;
  }

  /** The version is checked at the end, so its line and column are no longer known. */
  private static void checkVersion(Object object, ModelType<?> type, Notes notes) {
    Optional<Property> property = type.property("schemaVersion");
    if (property.isPresent()
        && property.get().get(object) instanceof Optional<?> version
        && version.isPresent()
        && !String.valueOf(version.get()).startsWith("1.")) {
      notes.add(
          ReadRules.VERSION
              .at(Pointer.root().child("schemaVersion"))
              .argument("supported", "1.0")
              .build());
    }
  }

  private static List<Unbound> raw(Supplier<JsonParser> parsers, Limits limits, Notes notes) {
    if (notes.unbound().isEmpty()) {
      return List.of();
    }
    Cursor in = new Cursor(parsers.get(), limits, false, new Notes(limits));
    return RawValues.fetch(in, notes.unbound());
  }
}
