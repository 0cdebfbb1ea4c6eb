package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.model.Members;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that stands on the wire as text. */
final class TextBinding<T> extends Binding {

  private final Class<T> type;
  private final Function<String, Optional<T>> find;
  private final Function<T, String> text;
  private final Refusal refusal;

  /** What to say of a text that stands for no value. */
  record Refusal(Rule rule, String messageCase, Members arguments) {

    static Refusal invalid(String messageCase) {
      return new Refusal(
          ReadRules.INVALID, ReadRules.INVALID.id() + "." + messageCase, Members.none());
    }
  }

  TextBinding(
      Class<T> type,
      Function<String, Optional<T>> find,
      Function<T, String> text,
      Refusal refusal) {
    this.type = type;
    this.find = find;
    this.text = text;
    this.refusal = refusal;
  }

  @Override
  public @Nullable Object read(Cursor in, Pointer at) {
    if (in.kind() != Kind.TEXT) {
      in.wrongKind(at, Kind.TEXT);
      return null;
    }
    String read = in.text(at);
    if (read == null) {
      return null;
    }
    Optional<T> value = find.apply(read);
    if (value.isEmpty()) {
      in.invalid(
          refusal.rule().at(at).messageKey(refusal.messageCase()).arguments(refusal.arguments()),
          at);
    }
    return value.orElse(null);
  }

  @Override
  public Object plain(Object value) {
    return text.apply(type.cast(value));
  }
}
