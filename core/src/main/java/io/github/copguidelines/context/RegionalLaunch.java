package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.ItuRegion;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** An event at which the guidelines were presented in a region. */
@Value.Immutable
@JsonPropertyOrder({"region", "date", "event", "verification"})
public interface RegionalLaunch extends Extensible {

  /** Returns the region. */
  ItuRegion region();

  /** Returns the date, if it was seen. */
  Optional<Period> date();

  /** Returns a description of the event, in English. */
  Optional<@TextLength(max = 500) String> event();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RegionalLaunch} objects; not thread-safe. */
  final class Builder extends ImmutableRegionalLaunch.Builder {
    Builder() {}
  }
}
