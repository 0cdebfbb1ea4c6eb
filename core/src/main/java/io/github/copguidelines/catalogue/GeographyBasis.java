package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the lists of regions and Member States rest on. */
@Value.Immutable
@JsonPropertyOrder({"asOf", "checks", "otherDivisions", "notes"})
public interface GeographyBasis extends Extensible {

  /** Returns the day to which they apply. */
  Optional<PartialDate> asOf();

  /** Returns how they were checked, part by part. */
  List<@Valid GeographyCheck> checks();

  /** Returns divisions of the world that they are not. */
  List<@Valid OtherDivision> otherDivisions();

  /** Returns what to mind when they are used, in English. */
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
