package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.ItuRegion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A region of the ITU Development Sector. */
@Value.Immutable
@JsonPropertyOrder({"code", "itu", "note", "offices", "officesNote", "label", "verification"})
public interface RegionEntry extends Extensible {

  /** Returns the region. */
  ItuRegion code();

  /** Returns the abbreviation that ITU uses. */
  Optional<@TextLength(max = 10) String> itu();

  /** Returns a note on its members, in English. */
  Optional<@TextLength(max = 300) String> note();

  /** Returns the offices of ITU in it. */
  List<@Valid RegionalOffice> offices();

  /** Returns a note on the offices, in English. */
  Optional<@TextLength(max = 1000) String> officesNote();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /** Returns the verification of its names. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RegionEntry} objects; not thread-safe. */
  final class Builder extends ImmutableRegionEntry.Builder {
    Builder() {}
  }
}
