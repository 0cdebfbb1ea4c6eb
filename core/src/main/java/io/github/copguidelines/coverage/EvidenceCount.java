package io.github.copguidelines.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** The number of records with an evidence level. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({"evidenceLevel", "count"})
public interface EvidenceCount extends Extensible {

  /** Returns the level; absent for records that state none. */
  Optional<EvidenceLevel> evidenceLevel();

  /** Returns the number of records. */
  Optional<@Min(0) Integer> count();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EvidenceCount} objects; not thread-safe. */
  final class Builder extends ImmutableEvidenceCount.Builder {
    Builder() {}
  }
}
