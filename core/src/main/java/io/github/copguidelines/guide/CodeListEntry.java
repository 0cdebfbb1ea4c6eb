package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A code of a list with its label.
 *
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "label"})
public interface CodeListEntry extends Extensible {

  /** Returns the code. */
  @TextLength(max = 60)
  String code();

  /** Returns its label. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CodeListEntry} objects; not thread-safe. */
  final class Builder extends ImmutableCodeListEntry.Builder {
    Builder() {}
  }
}
