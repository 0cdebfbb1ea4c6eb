package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.vocabulary.SubmitterCapacity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The person or office that submitted a record; never published.
 *
 * <p>{@code toString} shows the capacity only.
 */
@Value.Immutable
@JsonPropertyOrder({"name", "role", "organisation", "email", "capacity"})
public interface Submitter extends Extensible {

  /** Returns the name. */
  Optional<@TextLength(max = 200) String> name();

  /** Returns the role in the organisation. */
  Optional<@TextLength(max = 200) String> role();

  /** Returns the organisation. */
  Optional<@TextLength(max = 300) String> organisation();

  /** Returns the e-mail address. */
  Optional<@Pattern(regexp = Forms.EMAIL) String> email();

  /** Returns the capacity. */
  Optional<@NotNull(groups = Stage.Submission.class) SubmitterCapacity> capacity();

  /** Returns what {@code toString} prints: the capacity, nothing personal. */
  default String describe() {
    return "Submitter{" + capacity().map(code -> code.code()).orElse("") + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Submitter} objects; not thread-safe. */
  final class Builder extends ImmutableSubmitter.Builder {
    Builder() {}
  }
}
