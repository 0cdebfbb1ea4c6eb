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
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document. The crosswalk maps it to other publishers' lists.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "members", "note", "label"})
public interface RiskCollection extends Extensible {

  /** Returns its code, for example {@code csea}. */
  Risk code();

  /** Returns the risks. */
  @Distinct
  List<Risk> members();

  /** Returns a note on the collection. */
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
