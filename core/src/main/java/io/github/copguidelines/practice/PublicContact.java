package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The office that answers questions about a practice; no personal address is needed.
 *
 * <p>{@code toString} shows no address.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "email", "form"})
public interface PublicContact extends Extensible {

  /** Returns the unit. */
  Optional<@TextLength(max = 300) LocalizedText> unit();

  /** Returns the e-mail address of the office. */
  Optional<@Pattern(regexp = Forms.EMAIL) String> email();

  /** Returns the address of a contact form. */
  Optional<@Pattern(regexp = Forms.LINK) String> form();

  /** Returns what {@code toString} prints: no address. */
  default String describe() {
    return "PublicContact{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link PublicContact} objects; not thread-safe. */
  final class Builder extends ImmutablePublicContact.Builder {
    Builder() {}
  }
}
