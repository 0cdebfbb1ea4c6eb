package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A name that ITU uses, or a key term of the field, in each language. */
@Value.Immutable
@JsonPropertyOrder({"code", "label", "shortForm", "labelsSeen", "verification"})
public interface NameEntry extends Extensible {

  /** Returns its code, for example {@code member-states}. */
  @TextLength(max = 60)
  String code();

  /** Returns the name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText label() {
    return LocalizedText.empty();
  }

  /** Returns its short form, if there is one. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText shortForm() {
    return LocalizedText.empty();
  }

  /**
   * Returns the languages whose label was seen in a source. Every other label is recalled or our
   * own translation.
   */
  @Distinct
  List<@LanguageTag String> labelsSeen();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link NameEntry} objects; not thread-safe. */
  final class Builder extends ImmutableNameEntry.Builder {
    Builder() {}
  }
}
