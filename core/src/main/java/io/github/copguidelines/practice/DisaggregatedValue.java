package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The number of a result for one group of people; small groups are suppressed so that nobody can be
 * singled out.
 */
@Value.Immutable
@JsonPropertyOrder({"sex", "ageBand", "disability", "area", "value", "qualifier", "suppressed"})
public interface DisaggregatedValue extends Extensible {

  /** Returns the sex. */
  Optional<@TextLength(max = 40) String> sex();

  /** Returns the ages. */
  Optional<AgeBand> ageBand();

  /** Returns the disability. */
  Optional<@TextLength(max = 100) String> disability();

  /** Returns the kind of area, for example {@code urban} or {@code rural}. */
  Optional<@TextLength(max = 40) String> area();

  /** Returns the number; absent if suppressed. */
  Optional<BigDecimal> value();

  /** Returns the relation of the number to the exact one; absent if it is exact. */
  Optional<Qualifier> qualifier();

  /** Returns whether the number is suppressed because it is small. */
  Optional<Boolean> suppressed();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "DisaggregatedValue{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link DisaggregatedValue} objects; not thread-safe. */
  final class Builder extends ImmutableDisaggregatedValue.Builder {
    Builder() {}
  }
}
