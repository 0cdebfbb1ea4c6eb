package io.github.copguidelines.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Evidence for a statement: a practice record, a source, or both, with the reason.
 *
 * <p>{@link #codes} holds the codes that record and statement share, for example recommendations,
 * so a reader can follow each step.
 */
@Value.Immutable
@JsonPropertyOrder({"record", "version", "reference", "url", "reason", "codes", "note"})
public interface Evidence extends Extensible {

  /** Returns the identifier of the practice record. */
  Optional<@Pattern(regexp = Forms.RECORD_ID) String> record();

  /** Returns the version of that record. */
  Optional<@Min(1) @Max(1000000) Integer> version();

  /**
   * Returns the identifier of a reference within the record, or within this document if no record
   * is named.
   */
  Optional<@Pattern(regexp = Forms.REFERENCE_ID) String> reference();

  /** Returns the web address of a source. */
  Optional<@Pattern(regexp = Forms.LINK) String> url();

  /** Returns the reason why it is evidence. */
  Optional<EvidenceReason> reason();

  /** Returns the codes that record and statement share. */
  @Size(max = 50)
  @Distinct
  List<@TextLength(max = 100) String> codes();

  /** Returns a further note. */
  Optional<@TextLength(max = 5000) LocalizedText> note();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "Evidence{" + record().orElse("") + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Evidence} objects; not thread-safe. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
