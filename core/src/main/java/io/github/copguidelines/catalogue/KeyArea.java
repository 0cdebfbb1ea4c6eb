package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.Topic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A key area: a group of recommendations of one guideline. */
@Value.Immutable
@JsonPropertyOrder({"code", "number", "group", "topics", "title", "description", "verification"})
public interface KeyArea extends Extensible {

  /** Returns its code within the guideline. */
  @TextLength(max = 60)
  String code();

  /** Returns its number, if it has one. */
  Optional<@Min(1) @Max(100) Integer> number();

  /**
   * Returns the group that it addresses, parents or educators, if the guideline distinguishes them.
   */
  Optional<Stakeholder> group();

  /** Returns the topics it groups. */
  @Distinct
  List<Topic> topics();

  /** Returns its title. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText title() {
    return LocalizedText.empty();
  }

  /** Returns a description of its subject, in our own words. */
  @Value.Default
  default @TextLength(max = 5000) LocalizedText description() {
    return LocalizedText.empty();
  }

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link KeyArea} objects; not thread-safe. */
  final class Builder extends ImmutableKeyArea.Builder {
    Builder() {}
  }
}
