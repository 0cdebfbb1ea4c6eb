package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.Qualifier;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A target number of a practice, in the unit of {@link Result#unit}. */
@Value.Immutable
@JsonPropertyOrder({"value", "qualifier", "due"})
public interface ResultTarget extends Extensible {

  /** Returns the target number. */
  Optional<@NotNull(groups = Stage.Draft.class) BigDecimal> value();

  /** Returns the relation of the number to the target; absent if it is exact. */
  Optional<Qualifier> qualifier();

  /** Returns the date by which the number should be reached; it may be in the future. */
  Optional<PartialDate> due();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ResultTarget} objects; not thread-safe. */
  final class Builder extends ImmutableResultTarget.Builder {
    Builder() {}
  }
}
