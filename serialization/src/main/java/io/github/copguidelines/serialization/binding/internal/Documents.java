package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Unbound;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads whole documents. */
public final class Documents {

  private Documents() {}

  /**
   * Reads a document; its content never causes an exception.
   *
   * @param source the document
   * @param type a model type
   * @param supplement adds data that is not in the document
   * @param placed converts columns of findings to UTF-16 code units
   */
  public static <T> ReadResult<T> read(
      Source source,
      Class<T> type,
      Supplement supplement,
      Limits limits,
      boolean strict,
      UnaryOperator<List<Finding>> placed) {
    Notes notes = new Notes(limits);
    try {
      TokenReader in = new TokenReader(source, limits, strict, notes, supplement);
      Object object = bind(in, type);
      List<Unbound> unbound = raw(source, limits, notes);
      if (object == null) {
        Optional<Finding> other = OtherDocument.find(type, unbound);
        if (other.isPresent()) {
          return ReadResult.of(Optional.empty(), List.of(other.get()), unbound);
        }
      }
      Optional<Finding> other = OtherDocument.find(object);
      return ReadResult.of(
          Optional.ofNullable(type.cast(object)),
          other.map(List::of).orElseGet(() -> placed.apply(List.copyOf(notes.findings()))),
          unbound,
          notes.gaps());
    } catch (Malformed e) {
      notes.addUnlessThere(e.finding());
      return ReadResult.of(
          Optional.empty(), placed.apply(List.copyOf(notes.findings())), List.of());
    }
  }

  /**
   * Reads a document as plain values, without a model; its content never causes an exception.
   *
   * @return its root; empty if it is null, malformed or beyond the limits
   */
  public static ReadResult<Object> tree(Source source, Limits limits) {
    Notes notes = new Notes(limits);
    Object root = null;
    try {
      TokenReader in = new TokenReader(source, limits, false, notes, Supplement.NONE);
      Object value = in.next() == null ? null : PlainValues.read(in, Pointer.root());
      root = value == PlainValues.DROPPED ? null : value;
      if (in.next() != null) {
        in.report(trailing(in));
      }
    } catch (Malformed e) {
      notes.addUnlessThere(e.finding());
    }
    return ReadResult.of(Optional.ofNullable(root), List.copyOf(notes.findings()), List.of());
  }

  private static @Nullable Object bind(TokenReader in, Class<?> type) {
    if (in.next() == null) {
      in.report(ReadRules.EMPTY.at(Pointer.root()));
      return null;
    }
    Object object = Bindings.of(type).read(in, Pointer.root());
    if (in.next() != null) {
      in.report(trailing(in));
    }
    return object;
  }

  private static Finding.Builder trailing(TokenReader in) {
    Finding.Builder finding = ReadRules.TRAILING.at(Pointer.root());
    return in.is(JsonToken.START_OBJECT)
        ? finding.messageCase(ReadRules.TRAILING.id(), "document")
        : finding;
  }

  /**
   * Fetches the values in a second pass, which also notes the losses in them that the first pass
   * skipped; findings of both passes are reported once.
   */
  private static List<Unbound> raw(Source source, Limits limits, Notes notes) {
    if (notes.unbound().isEmpty()) {
      return List.of();
    }
    TokenReader in = new TokenReader(source, limits, false, notes, Supplement.NONE);
    return RawValues.fetch(in, List.copyOf(notes.unbound()));
  }
}
