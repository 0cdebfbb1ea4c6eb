package io.github.copguidelines.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Members;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member that a profile adds to documents, with its own schema.
 *
 * <p>The schema is a JSON Schema with these keywords only: {@code type} (always), {@code title},
 * {@code description}, {@code enum}, {@code const}, {@code default}, {@code minLength}, {@code
 * maxLength}, {@code pattern}, {@code minimum}, {@code maximum}, {@code items}, {@code minItems},
 * {@code maxItems}, {@code uniqueItems}, {@code properties}, {@code required} and {@code
 * additionalProperties} with the value false.
 */
@Value.Immutable
@JsonPropertyOrder({"in", "name", "required", "schema"})
public interface ExtensionField extends Extensible {

  /**
   * Returns the place of the object that has the member, as in {@link FieldSetting#field}; if
   * absent, the document itself.
   */
  Optional<@TextLength(max = 1_000) String> in();

  /** Returns the name of the member, which differs from all fields of the library. */
  @TextLength(max = 100)
  String name();

  /** Returns whether documents must have it; absent means no. */
  Optional<Boolean> required();

  /** Returns the schema of its values. */
  Members schema();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ExtensionField} objects; not thread-safe. */
  final class Builder extends ImmutableExtensionField.Builder {
    Builder() {}
  }
}
