package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Adaptability;
import io.github.copguidelines.vocabulary.Connectivity;
import io.github.copguidelines.vocabulary.MaterialsAvailability;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether others can repeat, adapt or extend a practice, and on what conditions. */
@Value.Immutable
@JsonPropertyOrder({
  "replicatedIn",
  "preconditions",
  "adaptable",
  "adaptationAdvice",
  "minimumConnectivity",
  "materialsAvailable"
})
public interface Transferability extends Extensible {

  /** Returns its replications. */
  List<@Valid Replication> replicatedIn();

  /** Returns its preconditions. */
  List<@Valid Precondition> preconditions();

  /** Returns whether others can adopt it. */
  Optional<Adaptability> adaptable();

  /** Returns advice on its adaptation. */
  Optional<@TextLength(max = 5000) LocalizedText> adaptationAdvice();

  /** Returns the minimum connectivity that it needs. */
  Optional<Connectivity> minimumConnectivity();

  /** Returns the availability of its materials. */
  Optional<MaterialsAvailability> materialsAvailable();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Transferability} objects; not thread-safe. */
  final class Builder extends ImmutableTransferability.Builder {
    Builder() {}
  }
}
