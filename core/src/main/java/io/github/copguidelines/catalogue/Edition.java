package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** An earlier edition of a guideline. */
@Value.Immutable
@JsonPropertyOrder({"year", "title", "otherTitles", "pages", "note", "verification"})
public interface Edition extends Extensible {

  /** Returns the year. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns its title, if it differs. */
  Optional<@TextLength(max = 300) String> title();

  /** Returns its titles in other languages, as printed. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText otherTitles() {
    return LocalizedText.empty();
  }

  /** Returns the number of pages. */
  Optional<@Min(1) @Max(10000) Integer> pages();

  /** Returns a note on the edition. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Edition} objects; not thread-safe. */
  final class Builder extends ImmutableEdition.Builder {
    Builder() {}
  }
}
