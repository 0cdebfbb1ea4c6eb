package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.CostBand;
import io.github.copguidelines.vocabulary.FundingSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The cost of a practice. */
@Value.Immutable
@JsonPropertyOrder({
  "currency",
  "setUp",
  "yearlyRunning",
  "band",
  "costPerBeneficiary",
  "fundingSources",
  "staff",
  "year"
})
public interface Cost extends Extensible {

  /** Returns the ISO 4217 code of the currency of the amounts. */
  Optional<@Pattern(regexp = Forms.CURRENCY) String> currency();

  /** Returns the cost of setting it up. */
  Optional<@Valid CostAmount> setUp();

  /** Returns the running cost per year. */
  Optional<@Valid CostAmount> yearlyRunning();

  /** Returns the band of the total cost. */
  Optional<CostBand> band();

  /** Returns the cost for each person reached, in {@link #currency}. */
  Optional<@PositiveOrZero BigDecimal> costPerBeneficiary();

  /** Returns the sources of funding. */
  @Distinct
  List<FundingSource> fundingSources();

  /** Returns the staff, in full-time equivalents. */
  Optional<@PositiveOrZero BigDecimal> staff();

  /** Returns the year of the prices. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Cost} objects; not thread-safe. */
  final class Builder extends ImmutableCost.Builder {
    Builder() {}
  }
}
