package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.FundingOutlook;
import java.util.Optional;
import org.immutables.value.Value;

/** The sustainability of a practice. */
@Value.Immutable
@JsonPropertyOrder({"description", "fundingOutlook"})
public interface Sustainability extends Extensible {

  /** Returns a description, in words. */
  Optional<@TextLength(max = 5000) LocalizedText> description();

  /** Returns the outlook for its funding. */
  Optional<FundingOutlook> fundingOutlook();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Sustainability} objects; not thread-safe. */
  final class Builder extends ImmutableSustainability.Builder {
    Builder() {}
  }
}
