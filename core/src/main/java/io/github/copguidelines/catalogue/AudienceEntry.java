package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An audience of the guidelines. */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "guideline",
  "members",
  "label",
  "labelsSeen",
  "otherTerms",
  "description"
})
public interface AudienceEntry extends Extensible {

  /** Returns the audience. */
  Audience code();

  /** Returns the code of its guideline. */
  Optional<@TextLength(max = 60) String> guideline();

  /** Returns the stakeholders that belong to the audience. */
  @Distinct
  List<Stakeholder> members();

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

  /** Builds {@link AudienceEntry} objects; not thread-safe. */
  final class Builder extends ImmutableAudienceEntry.Builder {
    Builder() {}
  }
}
