package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting of a working group. */
@Value.Immutable
@JsonPropertyOrder({"number", "date", "place", "verification"})
public interface Meeting extends Extensible {

  /** Returns its number in the series of meetings. */
  @Min(1)
  @Max(1000)
  Integer number();

  /** Returns when it was held. */
  Optional<Period> date();

  /** Returns the place, if it was seen. */
  Optional<@TextLength(max = 100) String> place();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Meeting} objects; not thread-safe. */
  final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
