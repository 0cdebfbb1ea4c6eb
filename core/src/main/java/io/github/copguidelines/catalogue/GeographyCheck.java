package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** How a part of the geography was checked. */
@Value.Immutable
@JsonPropertyOrder({"claim", "how", "verification"})
public interface GeographyCheck extends Extensible {

  /** Returns what was checked, in English. */
  @TextLength(max = 200)
  String claim();

  /** Returns how, in English. */
  Optional<@TextLength(max = 2000) String> how();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GeographyCheck} objects; not thread-safe. */
  final class Builder extends ImmutableGeographyCheck.Builder {
    Builder() {}
  }
}
