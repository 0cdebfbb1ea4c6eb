package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The events at which the guidelines were presented in the regions. */
@Value.Immutable
@JsonPropertyOrder({"about", "launches", "verification"})
public interface RegionalLaunches extends Extensible {

  /** Returns a description of the events, in English. */
  Optional<@TextLength(max = 1000) String> about();

  /** Returns the events. */
  List<@Valid RegionalLaunch> launches();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RegionalLaunches} objects; not thread-safe. */
  final class Builder extends ImmutableRegionalLaunches.Builder {
    Builder() {}
  }
}
