package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.CostBand;
import io.github.copguidelines.vocabulary.Qualifier;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A sum of money, exact, qualified or by its band. */
@Value.Immutable
@JsonPropertyOrder({"amount", "qualifier", "band"})
public interface CostAmount extends Extensible {

  /** Returns the sum, in the currency of the cost. */
  Optional<@PositiveOrZero BigDecimal> amount();

  /** Returns the relation of the sum to the exact one; absent if it is exact. */
  Optional<Qualifier> qualifier();

  /** Returns its cost band. */
  Optional<CostBand> band();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link CostAmount} objects; not thread-safe. */
  final class Builder extends ImmutableCostAmount.Builder {
    Builder() {}
  }
}
