package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.context.Fact;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Advice of a guideline that depends on the age of a child. */
@Value.Immutable
@JsonPropertyOrder({"childDefinition", "principle", "illustrations", "notes", "verification"})
public interface AgeDifferences extends Extensible {

  /** Returns the guideline's definition of a child, in English. */
  Optional<@TextLength(max = 300) String> childDefinition();

  /** Returns the guideline's principle on age, in our own words. */
  Optional<@TextLength(max = 1000) String> principle();

  /** Returns the ages that the guideline names as examples. */
  List<@Valid AgeIllustration> illustrations();

  /** Returns further facts, each with its verification. */
  List<@Valid Fact> notes();

  /** Returns the verification of definition, principle and examples. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AgeDifferences} objects; not thread-safe. */
  final class Builder extends ImmutableAgeDifferences.Builder {
    Builder() {}
  }
}
