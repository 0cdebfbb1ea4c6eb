package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a country should be able to do. */
@Value.Immutable
@JsonPropertyOrder({"number", "name", "about", "recommendations", "note"})
public interface Capability extends Extensible {

  /** Returns its number. */
  @Min(1)
  @Max(100)
  Integer number();

  /** Returns its name. */
  @TextLength(max = 100)
  String name();

  /** Returns a description, in English. */
  Optional<@TextLength(max = 500) String> about();

  /** Returns the codes of the recommendations that correspond to it. */
  @Distinct
  List<@Pattern(regexp = Forms.RECOMMENDATION_CODE) String> recommendations();

  /** Returns a further note, in English. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Capability} objects; not thread-safe. */
  final class Builder extends ImmutableCapability.Builder {
    Builder() {}
  }
}
