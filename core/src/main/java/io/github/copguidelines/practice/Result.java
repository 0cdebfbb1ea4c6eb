package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.vocabulary.Qualifier;
import io.github.copguidelines.vocabulary.ResultLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A result or target of a practice, in words and, if possible, in numbers.
 *
 * <p>{@link #unit} is the unit of the numbers, and {@link #period} the time that they cover. A
 * result with a target and no value is only a target: nothing has been reached yet.
 */
@Value.Immutable
@JsonPropertyOrder({
  "description",
  "level",
  "indicator",
  "value",
  "qualifier",
  "unit",
  "baseline",
  "target",
  "period",
  "disaggregation",
  "dataSource"
})
public interface Result extends Extensible {

  /** Returns a description of the result, or of the target if there is no value. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 5000) LocalizedText>
      description();

  /** Returns the kind of result. */
  Optional<ResultLevel> level();

  /** Returns the code of a common indicator, or its name in words. */
  Optional<@TextLength(max = 200) String> indicator();

  /** Returns the number; absent if the result is an event. */
  Optional<BigDecimal> value();

  /** Returns the relation of the number to the exact one; absent if it is exact. */
  Optional<Qualifier> qualifier();

  /** Returns the unit of the number, for example {@code schools} or {@code per cent}. */
  Optional<@TextLength(max = 100) String> unit();

  /** Returns the number before the practice. */
  Optional<BigDecimal> baseline();

  /** Returns the target number and its date. */
  Optional<@Valid ResultTarget> target();

  /** Returns the time that the number covers. */
  Optional<Period> period();

  /** Returns the number for each group. */
  List<@Valid DisaggregatedValue> disaggregation();

  /** Returns the identifier of the reference that it comes from. */
  Optional<@Pattern(regexp = Forms.REFERENCE_ID) String> dataSource();

  /** Returns true if the result is only a target: it has no value. */
  default boolean isTargetOnly() {
    return target().isPresent() && value().isEmpty();
  }

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "Result{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Result} objects; not thread-safe. */
  final class Builder extends ImmutableResult.Builder {
    Builder() {}
  }
}
