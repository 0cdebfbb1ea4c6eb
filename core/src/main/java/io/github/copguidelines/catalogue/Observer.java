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

/** A participant in the work of ITU that is not a Member State. */
@Value.Immutable
@JsonPropertyOrder({"country", "alpha3", "numeric", "name", "region", "status", "verification"})
public interface Observer extends Extensible {

  /** Returns its ISO 3166-1 alpha-2 code. */
  @Pattern(regexp = Forms.COUNTRY)
  String country();

  /** Returns its alpha-3 code. */
  Optional<@TextLength(max = 3) String> alpha3();

  /** Returns its numeric code, three digits. */
  Optional<@TextLength(max = 3) String> numeric();

  /** Returns its English short name. */
  Optional<@TextLength(max = 100) String> name();

  /** Returns the region that serves it. */
  ItuRegion region();

  /** Returns the capacity in which it takes part, in English. */
  Optional<@TextLength(max = 300) String> status();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Observer} objects; not thread-safe. */
  final class Builder extends ImmutableObserver.Builder {
    Builder() {}
  }
}
