package io.github.copguidelines.form;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form of another collection, filled from one practice record as far as possible.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonPropertyOrder({"form", "record", "version", "fields"})
public interface FilledForm extends Extensible {

  /** Returns the code of the form, for example {@code itu-wsis}. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 60) String> form();

  /** Returns the identifier of the record. */
  Optional<@NotNull(groups = Stage.Draft.class) @Pattern(regexp = Forms.RECORD_ID) String> record();

  /** Returns the version of the record. */
  Optional<@Min(1) @Max(1000000) Integer> version();

  /** Returns the fields in the order of the form. */
  List<@Valid FormField> fields();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "FilledForm{" + form().orElse("") + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link FilledForm} objects; not thread-safe. */
  final class Builder extends ImmutableFilledForm.Builder {
    Builder() {}
  }
}
