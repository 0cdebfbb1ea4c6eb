package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.AgeBand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A band of ages that a guideline addresses. */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "year",
  "minAge",
  "maxAge",
  "material",
  "label",
  "labelsSeen",
  "verification"
})
public interface AgeBandEntry extends Extensible {

  /** Returns the band. */
  AgeBand code();

  /** Returns the edition that uses it. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns the lowest age, in whole years; absent if there is none. */
  Optional<@Min(0) @Max(18) Integer> minAge();

  /** Returns the highest age, in whole years and included. */
  Optional<@Min(0) @Max(18) Integer> maxAge();

  /** Returns the code of its material. */
  Optional<@TextLength(max = 60) String> material();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /**
   * Returns the languages whose label was seen in a source. Every other label is recalled or our
   * own translation.
   */
  @Distinct
  List<@LanguageTag String> labelsSeen();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AgeBandEntry} objects; not thread-safe. */
  final class Builder extends ImmutableAgeBandEntry.Builder {
    Builder() {}
  }
}
