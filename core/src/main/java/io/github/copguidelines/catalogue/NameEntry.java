package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import org.immutables.value.Value;

/** A name that ITU uses, in each language. */
@Value.Immutable
@JsonPropertyOrder({"code", "label", "shortForm"})
public interface NameEntry extends Extensible {

  /** Returns its code, for example {@code member-states}. */
  @TextLength(max = 60)
  String code();

  /** Returns the name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /** Returns its short form, where there is one. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText shortForm() {
    return LocalizedText.empty();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link NameEntry} objects; not thread-safe. */
  final class Builder extends ImmutableNameEntry.Builder {
    Builder() {}
  }
}
