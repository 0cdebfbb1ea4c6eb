package io.github.copguidelines.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One concept of a published scheme: a category of risks, a term, an article.
 *
 * <p>Names are the publisher's, in English. If the scheme prints no notations, they are ours.
 */
@Value.Immutable
@JsonPropertyOrder({
  "notation",
  "name",
  "parent",
  "column",
  "paragraphs",
  "articles",
  "gist",
  "verification"
})
public interface SchemeConcept extends Extensible {

  /** Returns its notation, for example {@code OECD.CONTENT.HATEFUL}; no other scheme has it. */
  @TextLength(max = 60)
  String notation();

  /** Returns its English name. */
  @TextLength(max = 300)
  String name();

  /** Returns the notation of the wider concept. */
  Optional<@TextLength(max = 60) String> parent();

  /** Returns the notation of the second wider concept, if the scheme is a table. */
  Optional<@TextLength(max = 60) String> column();

  /** Returns the paragraphs that it represents, for example {@code 80-83}. */
  Optional<@TextLength(max = 40) String> paragraphs();

  /** Returns the articles of the Convention on the Rights of the Child that it refers to. */
  List<@Min(1) @Max(1000) Integer> articles();

  /** Returns a description of its subject, in our own words. */
  Optional<@TextLength(max = 1000) String> gist();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SchemeConcept} objects; not thread-safe. */
  final class Builder extends ImmutableSchemeConcept.Builder {
    Builder() {}
  }
}
