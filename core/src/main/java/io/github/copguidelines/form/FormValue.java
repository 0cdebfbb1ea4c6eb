package io.github.copguidelines.form;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/** One value for a field of a form, and where in the record it appears. */
@Value.Immutable
@JsonPropertyOrder({"pointer", "text", "value", "byDefault"})
public interface FormValue extends Extensible {

  /** Returns the place in the record as a JSON Pointer; absent where the value is a default. */
  Optional<@TextLength(max = 1000) String> pointer();

  /** Returns the text, where it is one. */
  Optional<@TextLength(max = 20000) LocalizedText> text();

  /** Returns the code, number, date or link, where it is one. */
  Optional<@TextLength(max = 20000) String> value();

  /**
   * Returns true where the record says nothing and the value is what this library proposes instead;
   * absent otherwise.
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
