package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.ItuRegion;
import java.util.Optional;
import org.immutables.value.Value;

/** A region of the ITU Development Sector. */
@Value.Immutable
@JsonPropertyOrder({"code", "itu", "label"})
public interface RegionEntry extends Extensible {

  /** Returns the region. */
  ItuRegion code();

  /** Returns the abbreviation that ITU uses. */
  Optional<@TextLength(max = 10) String> itu();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
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

  /** Builds {@link RegionEntry} objects; not thread-safe. */
  final class Builder extends ImmutableRegionEntry.Builder {
    Builder() {}
  }
}
