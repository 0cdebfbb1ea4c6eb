package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A right of the child that the materials for children name, with its articles in the Convention.
 */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "instrument",
  "articles",
  "materials",
  "cards",
  "name",
  "meaning",
  "articleVerification",
  "linkVerification"
})
public interface ChildRight extends Extensible {

  /** Returns its code, for example {@code privacy}. */
  @TextLength(max = 60)
  String code();

  /** Returns the treaty. */
  Optional<@TextLength(max = 200) String> instrument();

  /** Returns the articles of the treaty. */
  List<@Min(1) @Max(1000) Integer> articles();

  /** Returns the codes of the materials that name it. */
  List<@TextLength(max = 60) String> materials();

  /** Returns the cards of the workbook's first exercise that represent it, by our own reading. */
  List<@TextLength(max = 200) String> cards();

  /** Returns its name. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText name() {
    return LocalizedText.empty();
  }

  /** Returns the meaning of the right online, in our own words. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText meaning() {
    return LocalizedText.empty();
  }

  /** Returns the verification of the numbers of the articles. */
  Optional<@Valid Verification> articleVerification();

  /** Returns the verification of its use in the materials. */
  Optional<@Valid Verification> linkVerification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ChildRight} objects; not thread-safe. */
  final class Builder extends ImmutableChildRight.Builder {
    Builder() {}
  }
}
