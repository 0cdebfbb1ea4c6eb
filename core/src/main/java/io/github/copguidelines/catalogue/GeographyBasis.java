package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The sources and checks behind the lists of regions and Member States. */
@Value.Immutable
@JsonPropertyOrder({"asOf", "checks", "otherDivisions", "notes"})
public interface GeographyBasis extends Extensible {

  /** Returns the day to which they apply. */
  Optional<PartialDate> asOf();

  /** Returns how they were checked, part by part. */
  List<@Valid GeographyCheck> checks();

  /** Returns similar divisions of the world, which the lists do not follow. */
  List<@Valid OtherDivision> otherDivisions();

  /** Returns notes on the use of the lists, in English. */
  List<@TextLength(max = 1000) String> notes();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GeographyBasis} objects; not thread-safe. */
  final class Builder extends ImmutableGeographyBasis.Builder {
    Builder() {}
  }
}
