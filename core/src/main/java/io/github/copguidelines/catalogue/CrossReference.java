package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A note that a checklist of a feature refers to the general guidelines for one key area. */
@Value.Immutable
@JsonPropertyOrder({"feature", "keyArea", "table", "verification"})
public interface CrossReference extends Extensible {

  /** Returns the code of the feature. */
  @TextLength(max = 60)
  String feature();

  /** Returns the code of the key area. */
  @TextLength(max = 60)
  String keyArea();

  /** Returns the number of the table referred to. */
  Optional<@TextLength(max = 40) String> table();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CrossReference} objects; not thread-safe. */
  final class Builder extends ImmutableCrossReference.Builder {
    Builder() {}
  }
}
