package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A check of one part of the lists of regions and Member States. */
@Value.Immutable
@JsonPropertyOrder({"claim", "how", "verification"})
public interface GeographyCheck extends Extensible {

  /** Returns the statement that was checked, in English. */
  @TextLength(max = 200)
  String claim();

  /** Returns the method of the check, in English. */
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
