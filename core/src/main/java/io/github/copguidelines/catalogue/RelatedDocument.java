package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.AgeBand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A document related to a guideline, to which entries of the guideline refer. */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "title",
  "year",
  "pages",
  "presented",
  "authorsFrom",
  "audience",
  "ageBand",
  "verification"
})
public interface RelatedDocument extends Extensible {

  /** Returns its code. */
  @TextLength(max = 60)
  String code();

  /** Returns its title as printed. */
  Optional<@TextLength(max = 300) String> title();

  /** Returns the year. */
  Optional<@Min(1900) @Max(9999) Integer> year();

  /** Returns the number of pages. */
  Optional<@Min(1) @Max(10000) Integer> pages();

  /** Returns when and where it was presented, in English. */
  Optional<@TextLength(max = 200) String> presented();

  /** Returns the organisations that its authors came from. */
  List<@TextLength(max = 200) String> authorsFrom();

  /** Returns the audience that it addresses. */
  Optional<@TextLength(max = 60) String> audience();

  /** Returns the ages that it is for. */
  Optional<AgeBand> ageBand();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RelatedDocument} objects; not thread-safe. */
  final class Builder extends ImmutableRelatedDocument.Builder {
    Builder() {}
  }
}
