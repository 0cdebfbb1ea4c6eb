package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Risks that guidance often treats together.
 *
 * <p>Codes and words are this library's own; no document is there to compare them with, so that it
 * has no verification. The crosswalk leads to the lists of others.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "members", "note", "label"})
public interface RiskCollection extends Extensible {

  /** Returns its code, for example {@code csea}. */
  Risk code();

  /** Returns the risks. */
  @Distinct
  List<Risk> members();

  /** Returns what there is to say about it. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RiskCollection} objects; not thread-safe. */
  final class Builder extends ImmutableRiskCollection.Builder {
    Builder() {}
  }
}
