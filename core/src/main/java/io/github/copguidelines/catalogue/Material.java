package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.AgeBand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A book, game or campaign that belongs to a guideline. */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "title",
  "subtitle",
  "ageBand",
  "year",
  "pages",
  "kind",
  "content",
  "items",
  "modules",
  "verification"
})
public interface Material extends Extensible {

  /** Returns its code, for example {@code online-with-sango}. */
  @TextLength(max = 60)
  String code();

  /** Returns its title as printed. */
  Optional<@TextLength(max = 200) String> title();

  /** Returns its subtitle as printed. */
  Optional<@TextLength(max = 200) String> subtitle();

  /** Returns the ages it is for. */
  Optional<AgeBand> ageBand();

  /** Returns the year of the edition. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns the number of pages. */
  Optional<@Min(1) @Max(10000) Integer> pages();

  /** Returns the kind of material, for example a book or a game. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText kind() {
    return LocalizedText.empty();
  }

  /** Returns a description of its contents, in our own words. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText content() {
    return LocalizedText.empty();
  }

  /** Returns its numbered parts. */
  List<@Valid MaterialItem> items();

  /** Returns its modules. */
  List<@Valid MaterialModule> modules();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Material} objects; not thread-safe. */
  final class Builder extends ImmutableMaterial.Builder {
    Builder() {}
  }
}
