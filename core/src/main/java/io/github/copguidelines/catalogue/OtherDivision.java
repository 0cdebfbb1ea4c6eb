package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** A division of the world that is easily taken for the regions of the ITU Development Sector. */
@Value.Immutable
@JsonPropertyOrder({"scheme", "why"})
public interface OtherDivision extends Extensible {

  /** Returns its name, in English. */
  @TextLength(max = 200)
  String scheme();

  /** Returns the difference from the regions, in English. */
  Optional<@TextLength(max = 1000) String> why();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OtherDivision} objects; not thread-safe. */
  final class Builder extends ImmutableOtherDivision.Builder {
    Builder() {}
  }
}
