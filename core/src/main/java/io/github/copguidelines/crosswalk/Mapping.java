package io.github.copguidelines.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.Risk;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A mapping from one of our risks to a concept of another scheme.
 *
 * <p>Read it as a sentence: the {@link #risk} has, as its {@link #relation}, the {@link #concept}.
 * With {@code BROAD_MATCH} the concept is the broader one.
 */
@Value.Immutable
@JsonPropertyOrder({
  "risk",
  "relation",
  "scheme",
  "concept",
  "judgement",
  "rationale",
  "verification"
})
public interface Mapping extends Extensible {

  /** Returns the source of the mapping: a risk, a category of risks or a collection. */
  Risk risk();

  /** Returns the relation of the concept to the risk. */
  MappingRelation relation();

  /** Returns the code of the scheme. */
  @TextLength(max = 60)
  String scheme();

  /** Returns the notation of the concept; absent if the mapping is to the whole scheme. */
  Optional<@TextLength(max = 60) String> concept();

  /** Returns the confidence of the editor in the mapping. */
  Optional<MappingJudgement> judgement();

  /** Returns the reason for the mapping. */
  Optional<@TextLength(max = 1000) String> rationale();

  /**
   * Returns the verification of the target. A {@link Crosswalk} sets the verification of the
   * concept or scheme, unless the mapping has its own.
   */
  Optional<@Valid Verification> verification();

  /** Returns the target: the notation of the concept, or the code of the whole scheme. */
  default String target() {
    return concept().orElse(scheme());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Mapping} objects; not thread-safe. */
  final class Builder extends ImmutableMapping.Builder {
    Builder() {}
  }
}
