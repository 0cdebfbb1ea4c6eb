package io.github.copguidelines.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Members;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member of one's own that documents of a profile may or must have, with its own schema.
 *
 * <p>The schema is JSON Schema of these keywords: {@code type} (always), {@code title}, {@code
 * description}, {@code enum}, {@code const}, {@code default}, {@code minLength}, {@code maxLength},
 * {@code pattern}, {@code minimum}, {@code maximum}, {@code items}, {@code minItems}, {@code
 * maxItems}, {@code uniqueItems}, {@code properties}, {@code required} and {@code
 * additionalProperties} with the value false.
 */
@Value.Immutable
@JsonPropertyOrder({"in", "name", "required", "schema"})
public interface ExtensionField extends Extensible {

  /**
   * Returns the place of the object that has the member, as in {@link FieldSetting#field}; the
   * document itself where absent.
   */
  Optional<@TextLength(max = 1_000) String> in();

  /** Returns the name of the member; no field of the library has it. */
  @TextLength(max = 100)
  String name();

  /** Returns whether documents must have it; absent means no. */
  Optional<Boolean> required();

  /** Returns what values it may have. */
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
