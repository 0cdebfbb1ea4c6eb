package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.ChildGroup;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of children who need particular attention. */
@Value.Immutable
@JsonPropertyOrder({"code", "basis", "label", "labelsSeen", "otherTerms", "verification"})
public interface ChildGroupEntry extends Extensible {

  /** Returns the group. */
  ChildGroup code();

  /** Returns the document that names it. */
  Optional<@TextLength(max = 300) String> basis();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /**
   * Returns the languages whose label was seen in a source. Every other label is recalled or our
   * own translation.
   */
  @Distinct
  List<@LanguageTag String> labelsSeen();

  /** Returns other terms in use for it, by language. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText otherTerms() {
    return LocalizedText.empty();
  }

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ChildGroupEntry} objects; not thread-safe. */
  final class Builder extends ImmutableChildGroupEntry.Builder {
    Builder() {}
  }
}
