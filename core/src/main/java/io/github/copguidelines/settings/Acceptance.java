package io.github.copguidelines.settings;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The acceptance of a warning that somebody reviewed, with a reason and an end date.
 *
 * <p>Reports still count and show the warning, separately from others. Errors cannot be accepted.
 */
@Value.Immutable
@JsonPropertyOrder({"rule", "pointer", "record", "reason", "until"})
public interface Acceptance extends Extensible {

  /** Returns the identifier of the rule, for example {@code PR-011}. */
  @TextLength(max = 40)
  String rule();

  /**
   * Returns the place of the warning in the document, a JSON Pointer in which an asterisk replaces
   * any one index or name.
   */
  @TextLength(max = 1_000)
  String pointer();

  /**
   * Returns the identifier of the record that it applies to; if absent, it applies to every record.
   */
  Optional<@Pattern(regexp = Forms.RECORD_ID) String> record();

  /** Returns the reason, which is required. */
  @TextLength(max = 1_000)
  String reason();

  /** Returns the last day, month or year of the acceptance. */
  PartialDate until();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "Acceptance{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Acceptance} objects; not thread-safe. */
  final class Builder extends ImmutableAcceptance.Builder {
    Builder() {}
  }
}
