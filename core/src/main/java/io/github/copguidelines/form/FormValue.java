package io.github.copguidelines.form;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** One value for a field of a form, with its place in the record. */
@Value.Immutable
@JsonPropertyOrder({"pointer", "text", "value", "byDefault"})
public interface FormValue extends Extensible {

  /** Returns the place in the record as a JSON Pointer; absent if the value is a default. */
  Optional<@TextLength(max = 1000) String> pointer();

  /** Returns the value if it is a text. */
  Optional<@TextLength(max = 20000) LocalizedText> text();

  /** Returns the value if it is a code, number, date or link. */
  Optional<@TextLength(max = 20000) String> value();

  /**
   * Returns true if the value is a default of this library, because the record has none; absent
   * otherwise.
   */
  Optional<Boolean> byDefault();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "FormValue{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link FormValue} objects; not thread-safe. */
  final class Builder extends ImmutableFormValue.Builder {
    Builder() {}
  }
}
