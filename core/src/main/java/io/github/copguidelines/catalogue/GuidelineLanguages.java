package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The languages in which a guideline is published. */
@Value.Immutable
@JsonPropertyOrder({"official", "europeRegion", "verification"})
public interface GuidelineLanguages extends Extensible {

  /** Returns the official languages of ITU that it is in. */
  @Distinct
  List<@LanguageTag String> official();

  /** Returns the languages of the editions for the Europe region. */
  @Distinct
  List<@LanguageTag String> europeRegion();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GuidelineLanguages} objects; not thread-safe. */
  final class Builder extends ImmutableGuidelineLanguages.Builder {
    Builder() {}
  }
}
