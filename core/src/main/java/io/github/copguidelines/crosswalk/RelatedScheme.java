package io.github.copguidelines.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A scheme that is not mapped, but that a reader may meet. */
@Value.Immutable
@JsonPropertyOrder({"code", "name", "verification"})
public interface RelatedScheme extends Extensible {

  /** Returns its code, for example {@code OECD-2011}. */
  @TextLength(max = 60)
  String code();

  /** Returns its English name, with a description. */
  @TextLength(max = 300)
  String name();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RelatedScheme} objects; not thread-safe. */
  final class Builder extends ImmutableRelatedScheme.Builder {
    Builder() {}
  }
}
