package io.github.copguidelines.practice;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PrintableText;
import org.immutables.value.Value;

/**
 * One documented practice of a member: who does what, where, for whom, against which risks, which
 * recommendations it puts into effect, and with what result.
 *
 * <p>A record holds anything that is well-formed, however incomplete; only {@link #id} must be
 * there. What it lacks at a {@link io.github.copguidelines.finding.Stage stage} is the validator's
 * to say. The record describes institutions: it holds nothing about an identifiable child.
 *
 * <p>Immutable and thread-safe; equal records are interchangeable. {@code toString} names the
 * record and shows none of its text. The fields are the union of those that fourteen published
 * templates ask for.
 */
@Value.Immutable
public interface PracticeRecord
    extends PracticeIdentity,
        PracticeSetting,
        PracticePeople,
        PracticeSubstance,
        PracticeResults,
        PracticeTransfer,
        PracticeProof,
        PracticeProvenance,
        Extensible {

  /** Returns what {@code toString} prints: identifier, version and state. */
  default String describe() {
    return "PracticeRecord{id="
        + PrintableText.ofName(id())
        + version().map(number -> ", version=" + number).orElse("")
        + status().map(state -> ", status=" + state.code()).orElse("")
        + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link PracticeRecord} objects; not thread-safe. */
  final class Builder extends ImmutablePracticeRecord.Builder {
    Builder() {}
  }
}
