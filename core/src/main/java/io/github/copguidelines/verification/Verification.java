package io.github.copguidelines.verification;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The verification of a catalogue entry, and its basis; shown with the entry, never hidden.
 *
 * <p>A person who has checked an entry against the document raises {@link #level} and fills in
 * {@link #page}, {@link #verifiedBy} and {@link #verifiedOn}.
 *
 * <p>Every output format shows the level: {@code verified} in the text of the command line, {@code
 * verification} in JSON, the column {@code source} of a code list as CSV, an editorial note in
 * SKOS. The last line of the Javadoc of an entry's constant shows it too; a test compares it with
 * the catalogue.
 */
@Value.Immutable
@JsonPropertyOrder({
  "level",
  "sources",
  "basis",
  "recallStrength",
  "secondWitness",
  "doubtful",
  "note",
  "page",
  "verifiedBy",
  "verifiedOn"
})
public interface Verification extends Extensible {

  /** Returns the verification of the entry. */
  VerificationLevel level();

  /** Returns the web addresses where the entry, or a part of it, was seen. */
  @Distinct
  List<@Pattern(regexp = Forms.LINK) String> sources();

  /** Returns its further basis, in words. */
  Optional<@TextLength(max = 1000) String> basis();

  /** Returns the strength of the memory behind it. */
  Optional<RecallStrength> recallStrength();

  /** Returns whether a second recollection contains the entry too. */
  Optional<SecondWitness> secondWitness();

  /** Returns whether the entry should be checked before use. */
  Optional<Boolean> doubtful();

  /** Returns a further note. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns the page of the document with the entry. */
  Optional<@Min(1) @Max(10000) Integer> page();

  /** Returns who checked it, an organisation or a role. */
  Optional<@TextLength(max = 200) String> verifiedBy();

  /** Returns when it was checked. */
  Optional<PartialDate> verifiedOn();

  /** Returns a verification with only a level. */
  static Verification of(VerificationLevel level) {
    return builder().level(level).build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Verification} objects; not thread-safe. */
  final class Builder extends ImmutableVerification.Builder {
    Builder() {}
  }
}
