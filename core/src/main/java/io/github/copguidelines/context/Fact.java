package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** One fact, in English and in this library's own words. */
@Value.Immutable
@JsonPropertyOrder({"text", "verification"})
public interface Fact extends Extensible {

  /** Returns the fact. */
  @TextLength(max = 2000)
  String text();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Fact} objects; not thread-safe. */
  final class Builder extends ImmutableFact.Builder {
    Builder() {}
  }
}
