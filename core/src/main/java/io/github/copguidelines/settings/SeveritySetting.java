package io.github.copguidelines.settings;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.Extensible;
import org.immutables.value.Value;

/**
 * Gives the findings of a rule another severity.
 *
 * <p>Any severity may be raised. A warning may become an info, unless its rule keeps children safe.
 * Errors stay errors.
 */
@Value.Immutable
@JsonPropertyOrder({"rule", "severity"})
public interface SeveritySetting extends Extensible {

  /** Returns the identifier of the rule, for example {@code PR-011}. */
  String rule();

  /** Returns the new severity of its findings. */
  Severity severity();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SeveritySetting} objects; not thread-safe. */
  final class Builder extends ImmutableSeveritySetting.Builder {
    Builder() {}
  }
}
