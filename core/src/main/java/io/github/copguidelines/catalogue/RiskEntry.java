package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A risk that children meet online.
 *
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document. The crosswalk maps it to other publishers' lists.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "category", "status", "note", "alternatives", "label", "description"})
public interface RiskEntry extends Extensible {

  /** Returns the risk. */
  Risk code();

  /** Returns the code of its category. */
  Optional<@TextLength(max = 60) String> category();

  /** Returns whether the entry is stable or proposed. */
  Optional<@TextLength(max = 60) String> status();

  /** Returns a note on the risk. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns other English names in use for it. */
  List<@TextLength(max = 200) String> alternatives();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /** Returns its meaning, in our own words. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText description() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RiskEntry} objects; not thread-safe. */
  final class Builder extends ImmutableRiskEntry.Builder {
    Builder() {}
  }
}
