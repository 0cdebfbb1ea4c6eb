package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A feature of services, by which the guidelines for industry group their checklists. */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "letter",
  "section",
  "table",
  "title",
  "description",
  "serviceKinds",
  "verification"
})
public interface Feature extends Extensible {

  /** Returns its code, for example {@code feature-a}. */
  @TextLength(max = 60)
  String code();

  /** Returns its letter. */
  Optional<@TextLength(max = 1) String> letter();

  /** Returns the number of its section. */
  Optional<@TextLength(max = 40) String> section();

  /** Returns the number of the table that holds its checklist. */
  Optional<@TextLength(max = 40) String> table();

  /** Returns its title. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText title() {
    return LocalizedText.empty();
  }

  /** Returns a description of the services that it covers, in our own words. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText description() {
    return LocalizedText.empty();
  }

  /** Returns kinds of services that have it. */
  List<@TextLength(max = 5000) LocalizedText> serviceKinds();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Feature} objects; not thread-safe. */
  final class Builder extends ImmutableFeature.Builder {
    Builder() {}
  }
}
