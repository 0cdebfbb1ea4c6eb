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
 * What our risks and a scheme have without a counterpart on the other side.
 *
 * <p>Counted strictly: a mapping of a category or a collection does not count for its risks, and
 * one of a concept does not count for narrower ones.
 */
@Value.Immutable
@JsonPropertyOrder({"scheme", "risks", "concepts", "onPurpose"})
public interface CrosswalkGaps extends Extensible {

  /** Returns the code of the scheme. */
  @TextLength(max = 60)
  String scheme();

  /** Returns what of ours the scheme has not: the risks without a mapping to it. */
  @Distinct
  List<Risk> risks();

  /** Returns what of theirs we have not: the concepts that no mapping names. */
  List<@Valid SchemeConcept> concepts();

  /** Returns why concepts have no mapping, where it is so on purpose. */
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
