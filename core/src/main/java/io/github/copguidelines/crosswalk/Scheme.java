package io.github.copguidelines.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published scheme of risks, terms or rights, as a digest in our own words.
 *
 * <p>The publisher has neither written nor endorsed the digest.
 */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "title",
  "publisher",
  "year",
  "published",
  "address",
  "doi",
  "licence",
  "purpose",
  "supersedes",
  "approval",
  "note",
  "wholeOnly",
  "unmappedOnPurpose",
  "verification",
  "concepts"
})
public interface Scheme extends Extensible {

  /** Returns its code, for example {@code OECD-2021}. */
  @TextLength(max = 60)
  String code();

  /** Returns its English title. */
  @TextLength(max = 300)
  String title();

  /** Returns who published it. */
  Optional<@TextLength(max = 300) String> publisher();

  /** Returns the year of its publication. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns the date printed on it. */
  Optional<PartialDate> published();

  /** Returns its web address. */
  Optional<@Pattern(regexp = Forms.LINK) String> address();

  /** Returns its digital object identifier, without a prefix. */
  Optional<@TextLength(max = 100) String> doi();

  /** Returns its licence. */
  Optional<@TextLength(max = 300) String> licence();

  /** Returns its purpose, in our own words. */
  Optional<@TextLength(max = 1000) String> purpose();

  /** Returns the scheme that it replaced. */
  Optional<@TextLength(max = 300) String> supersedes();

  /** Returns the body that adopted it, and the date. */
  Optional<@TextLength(max = 300) String> approval();

  /** Returns a further note. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns true if the catalogue lists the scheme without its concepts. */
  Optional<Boolean> wholeOnly();

  /** Returns the reason why some concepts intentionally have no mapping. */
  Optional<@TextLength(max = 1000) String> unmappedOnPurpose();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns its concepts, wider ones first. */
  List<@Valid SchemeConcept> concepts();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Scheme} objects; not thread-safe. */
  final class Builder extends ImmutableScheme.Builder {
    Builder() {}
  }
}
