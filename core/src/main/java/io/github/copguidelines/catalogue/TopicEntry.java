package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Topic;
import org.immutables.value.Value;

/**
 * A topic of recommendations.
 *
 * <p>Codes and texts are this library's own. The entry has no verification, because there is no
 * source document.
 */
@Value.Immutable
@JsonPropertyOrder({"code", "label"})
public interface TopicEntry extends Extensible {

  /** Returns the topic. */
  Topic code();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TopicEntry} objects; not thread-safe. */
  final class Builder extends ImmutableTopicEntry.Builder {
    Builder() {}
  }
}
