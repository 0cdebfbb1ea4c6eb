package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** A numbered part of a material: a scenario or an exercise. */
@Value.Immutable
@JsonPropertyOrder({"number", "title"})
public interface MaterialItem extends Extensible {

  /** Returns its number. */
  Optional<@Min(1) @Max(1000) Integer> number();

  /** Returns its title as printed. */
  Optional<@TextLength(max = 200) String> title();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MaterialItem} objects; not thread-safe. */
  final class Builder extends ImmutableMaterialItem.Builder {
    Builder() {}
  }
}
