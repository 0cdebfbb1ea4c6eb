package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** An office of ITU in a region. */
@Value.Immutable
@JsonPropertyOrder({"kind", "city", "country", "verification"})
public interface RegionalOffice extends Extensible {

  /** Returns the kind of office, {@code regional} or {@code area}. */
  @TextLength(max = 30)
  String kind();

  /** Returns its city. */
  @TextLength(max = 100)
  String city();

  /** Returns the ISO 3166-1 alpha-2 code of its country. */
  @Pattern(regexp = Forms.COUNTRY)
  String country();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RegionalOffice} objects; not thread-safe. */
  final class Builder extends ImmutableRegionalOffice.Builder {
    Builder() {}
  }
}
