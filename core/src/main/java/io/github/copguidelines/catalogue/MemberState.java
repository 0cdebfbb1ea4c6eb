package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.ItuRegion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** A Member State of ITU and its region. */
@Value.Immutable
@JsonPropertyOrder({"country", "alpha3", "numeric", "name", "region", "membership", "verification"})
public interface MemberState extends Extensible {

  /** Returns its ISO 3166-1 alpha-2 code. */
  @Pattern(regexp = Forms.COUNTRY)
  String country();

  /** Returns its alpha-3 code. */
  Optional<@TextLength(max = 3) String> alpha3();

  /** Returns its numeric code, three digits. */
  Optional<@TextLength(max = 3) String> numeric();

  /** Returns its English short name. */
  Optional<@TextLength(max = 100) String> name();

  /** Returns its region in the Development Sector. */
  ItuRegion region();

  /** Returns the verification of its membership. */
  Optional<@Valid Verification> membership();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MemberState} objects; not thread-safe. */
  final class Builder extends ImmutableMemberState.Builder {
    Builder() {}
  }
}
