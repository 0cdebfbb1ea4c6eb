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
 * One of our risks next to one concept of another scheme.
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

  /** Returns our end: a risk, a category of risks or a collection. */
  Risk risk();

  /** Returns how the concept relates to it. */
  MappingRelation relation();

  /** Returns the code of the scheme. */
  @TextLength(max = 60)
  String scheme();

  /** Returns the notation of the concept; absent where the scheme as a whole is meant. */
  Optional<@TextLength(max = 60) String> concept();

  /** Returns the confidence of the editor in the mapping. */
  Optional<MappingJudgement> judgement();

  /** Returns why it was made so. */
  Optional<@TextLength(max = 1000) String> rationale();

  /**
   * Returns the verification of the other end; in a {@link Crosswalk} that of the concept or
   * scheme, unless the mapping has its own.
   */
  Optional<@Valid Verification> verification();

  /** Returns the other end: the notation of the concept, or the code of the whole scheme. */
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
