package io.github.copguidelines.strategy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** A source document of the stages of a strategy. */
@Value.Immutable
@JsonPropertyOrder({"code", "title", "kind", "publisher", "published", "status", "verification"})
public interface BasisDocument extends Extensible {

  /** Returns its code, for example {@code COP-POL-2020}. */
  @TextLength(max = 60)
  String code();

  /** Returns its title. */
  Optional<@TextLength(max = 300) String> title();

  /** Returns the kind of document. */
  Optional<@TextLength(max = 100) String> kind();

  /** Returns who published it. */
  Optional<@TextLength(max = 200) String> publisher();

  /** Returns its date of publication in words, if known. */
  Optional<@TextLength(max = 60) String> published();

  /** Returns a note on the parts that could be seen, in English. */
  Optional<@TextLength(max = 1000) String> status();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BasisDocument} objects; not thread-safe. */
  final class Builder extends ImmutableBasisDocument.Builder {
    Builder() {}
  }
}
