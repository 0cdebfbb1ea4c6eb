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
 * Says that somebody looked at a warning and accepts it, why, and until when.
 *
 * <p>The warning is still counted and shown, apart from the others. Errors cannot be accepted.
 */
@Value.Immutable
@JsonPropertyOrder({"rule", "pointer", "record", "reason", "until"})
public interface Acceptance extends Extensible {

  /** Returns the identifier of the rule, for example {@code PR-011}. */
  @TextLength(max = 40)
  String rule();

  /**
   * Returns the place of the warning in the document, a JSON Pointer in which an asterisk in the
   * place of an index or name represents any one.
   */
  @TextLength(max = 1_000)
  String pointer();

  /** Returns the identifier of the record that it is about; of any record where absent. */
  Optional<@Pattern(regexp = Forms.RECORD_ID) String> record();

  /** Returns why the warning is accepted; without a reason it is not. */
  @TextLength(max = 1_000)
  String reason();

  /** Returns the last day, month or year in which it holds. */
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
