package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.model.Members;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a value whose form on the wire is text. */
final class TextBinding<T> extends Binding {

  private final TextLookup<T> known;
  private final Function<String, @Nullable T> find;
  private final Refusal refusal;

  /** The finding on a text that does not represent a value. */
  record Refusal(Rule rule, String messageCase, Members arguments) {

    static Refusal invalid(String messageCase) {
      return new Refusal(
          ReadRules.INVALID, ReadRules.INVALID.id() + "." + messageCase, Members.none());
    }
  }

  /**
   * Binds texts.
   *
   * @param known values by their texts, which are reused; need not be complete
   * @param find makes the value of any other text; null if it does not represent one
   */
  TextBinding(Map<String, T> known, Function<String, @Nullable T> find, Refusal refusal) {
    this.known = new TextLookup<>(known);
    this.find = find;
    this.refusal = refusal;
  }

  @Override
  @Nullable Object readSimple(TokenReader in) {
    T listed = in.simpleText(known);
    if (listed != null) {
      return listed;
    }
    String text = in.simpleText();
    return text == null ? null : find.apply(text);
  }

  @Override
  public @Nullable Object read(TokenReader in, Pointer at) {
    if (in.kind() != Kind.TEXT) {
      in.wrongKind(at, Kind.TEXT);
      return null;
    }
    String read = in.text(at);
    if (read == null) {
      return null;
    }
    T value = find.apply(read);
    if (value == null) {
      in.invalid(
          refusal.rule().at(at).messageKey(refusal.messageCase()).arguments(refusal.arguments()),
          at);
    }
    return value;
  }
}
