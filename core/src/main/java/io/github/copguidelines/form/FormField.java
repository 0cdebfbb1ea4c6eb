package io.github.copguidelines.form;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A field of a form, with the values from a record. */
@Value.Immutable
@JsonPropertyOrder({"name", "values", "missing"})
public interface FormField extends Extensible {

  /** Returns the name of the field, for example {@code short_description}. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 100) String> name();

  /** Returns the values, in the order of the record. */
  List<@Valid FormValue> values();

  /** Returns true if the record has no value for it. */
  Optional<Boolean> missing();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "FormField{" + name().orElse("") + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link FormField} objects; not thread-safe. */
  final class Builder extends ImmutableFormField.Builder {
    Builder() {}
  }
}
