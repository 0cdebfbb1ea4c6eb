package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of stakeholders.
 *
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document.
 */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "kind",
  "parent",
  "aliases",
  "label",
  "labelsSeen",
  "otherTerms",
  "description"
})
public interface StakeholderEntry extends Extensible {

  /** Returns the stakeholder. */
  Stakeholder code();

  /** Returns the sphere: public, industry, society, support or international. */
  Optional<@TextLength(max = 60) String> kind();

  /** Returns the wider group. */
  Optional<Stakeholder> parent();

  /** Returns other codes in use for it. */
  List<@TextLength(max = 60) String> aliases();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /**
   * Returns the languages whose label was seen in a source. Every other label is recalled or our
   * own translation.
   */
  @Distinct
  List<@LanguageTag String> labelsSeen();

  /** Returns other terms in use for it, by language. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText otherTerms() {
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

  /** Builds {@link StakeholderEntry} objects; not thread-safe. */
  final class Builder extends ImmutableStakeholderEntry.Builder {
    Builder() {}
  }
}
