package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement that the one who submits a record makes.
 *
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "notApplicableAllowed", "statement"})
public interface SafeguardingEntry extends Extensible {

  /** Returns its code, for example {@code SG-01}. */
  @Pattern(regexp = Forms.STATEMENT_CODE)
  String code();

  /** Returns whether it may be answered as not applicable. */
  Optional<Boolean> notApplicableAllowed();

  /** Returns the text of the statement. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText statement() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SafeguardingEntry} objects; not thread-safe. */
  final class Builder extends ImmutableSafeguardingEntry.Builder {
    Builder() {}
  }
}
