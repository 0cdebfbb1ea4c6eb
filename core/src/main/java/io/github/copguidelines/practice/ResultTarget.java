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

/** The number that a practice aims at; it counts what {@link Result#unit} states. */
@Value.Immutable
@JsonPropertyOrder({"value", "qualifier", "due"})
public interface ResultTarget extends Extensible {

  /** Returns the number aimed at. */
  Optional<@NotNull(groups = Stage.Draft.class) BigDecimal> value();

  /** Returns how the number relates to the one aimed at; absent where it is exact. */
  Optional<Qualifier> qualifier();

  /** Returns the date by which the number is to be reached; it may lie in the future. */
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
