package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** A revision of a resolution. */
@Value.Immutable
@JsonPropertyOrder({"place", "year", "verification"})
public interface ResolutionVersion extends Extensible {

  /** Returns where it was adopted. */
  @TextLength(max = 100)
  String place();

  /** Returns the year in which it was adopted. */
  @Min(1900)
  @Max(9999)
  Integer year();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ResolutionVersion} objects; not thread-safe. */
  final class Builder extends ImmutableResolutionVersion.Builder {
    Builder() {}
  }
}
