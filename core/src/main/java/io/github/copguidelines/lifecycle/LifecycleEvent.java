package io.github.copguidelines.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.Timestamp;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of state that a practice record went through. */
@Value.Immutable
@JsonPropertyOrder({"fromState", "toState", "at", "by", "organisation", "reason", "reasonCode"})
public interface LifecycleEvent extends Extensible {

  /** Returns the state before; on the wire {@code from}. */
  @JsonProperty("from")
  Optional<@NotNull(groups = Stage.Draft.class) LifecycleState> fromState();

  /** Returns the state after; on the wire {@code to}. */
  @JsonProperty("to")
  Optional<@NotNull(groups = Stage.Draft.class) LifecycleState> toState();

  /** Returns the time of the change. */
  Optional<@NotNull(groups = Stage.Draft.class) Timestamp> at();

  /** Returns the role that made the change. */
  Optional<@NotNull(groups = Stage.Draft.class) Role> by();

  /**
   * Returns the organisation that made the change, which shows whether the reviewer and the
   * submitter are from different ones. It never names a person.
   */
  Optional<@TextLength(max = 300) String> organisation();

  /** Returns the reason in words; required if the {@link Guard} of the change requires a reason. */
  Optional<@TextLength(max = 5000) LocalizedText> reason();

  /**
   * Returns the reason for a withdrawal; required if the {@link Guard} of the change requires a
   * reason.
   */
  Optional<WithdrawalReason> reasonCode();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "LifecycleEvent{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link LifecycleEvent} objects; not thread-safe. */
  final class Builder extends ImmutableLifecycleEvent.Builder {
    Builder() {}
  }
}
