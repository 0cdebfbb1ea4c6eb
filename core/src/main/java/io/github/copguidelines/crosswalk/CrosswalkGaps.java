package io.github.copguidelines.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.Risk;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The risks and concepts that have no counterpart on the other side of a crosswalk.
 *
 * <p>The count is strict: the mapping of a category or collection does not count for its risks. The
 * mapping of a concept does not count for narrower concepts.
 */
@Value.Immutable
@JsonPropertyOrder({"scheme", "risks", "concepts", "onPurpose"})
public interface CrosswalkGaps extends Extensible {

  /** Returns the code of the scheme. */
  @TextLength(max = 60)
  String scheme();

  /** Returns the risks without a mapping to the scheme. */
  @Distinct
  List<Risk> risks();

  /** Returns the concepts of the scheme that no mapping names. */
  List<@Valid SchemeConcept> concepts();

  /** Returns the reason why some concepts intentionally have no mapping. */
  Optional<@TextLength(max = 1000) String> onPurpose();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CrosswalkGaps} objects; not thread-safe. */
  final class Builder extends ImmutableCrosswalkGaps.Builder {
    Builder() {}
  }
}
