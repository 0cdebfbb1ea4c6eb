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
 * <p>The level is shown wherever an entry is: as {@code verified} in the text that the command line
 * prints of a recommendation, as {@code verification} in JSON, in the column {@code source} of a
 * code list as CSV, as an editorial note in SKOS, and in the Javadoc of the constant that
 * represents the entry, whose last line a test compares with the catalogue and rewrites.
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

  /** Returns the addresses where it, or a part of it, was seen. */
  @Distinct
  List<@Pattern(regexp = Forms.LINK) String> sources();

  /** Returns on what else it rests, in words. */
  Optional<@TextLength(max = 1000) String> basis();

  /** Returns the strength of the memory behind it. */
  Optional<RecallStrength> recallStrength();

  /** Returns whether a second recollection has it too. */
  Optional<SecondWitness> secondWitness();

  /** Returns whether it should be checked before anything rests on it. */
  Optional<Boolean> doubtful();

  /** Returns what else there is to say about it. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns the page of the document on which it was found. */
  Optional<@Min(1) @Max(10000) Integer> page();

  /** Returns who checked it, an organisation or a role. */
  Optional<@TextLength(max = 200) String> verifiedBy();

  /** Returns when it was checked. */
  Optional<PartialDate> verifiedOn();

  /** Returns a verification that says no more than its level. */
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
