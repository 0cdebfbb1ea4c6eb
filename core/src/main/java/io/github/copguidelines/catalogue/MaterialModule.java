package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A module of a material, a group of exercises. */
@Value.Immutable
@JsonPropertyOrder({"title", "exercises", "themes", "durationMinutes"})
public interface MaterialModule extends Extensible {

  /** Returns its title as printed. */
  Optional<@TextLength(max = 200) String> title();

  /** Returns its exercises. */
  List<@Valid MaterialItem> exercises();

  /** Returns its themes. */
  List<@TextLength(max = 200) String> themes();

  /** Returns how long it takes, in minutes. */
  Optional<@Min(1) @Max(10000) Integer> durationMinutes();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MaterialModule} objects; not thread-safe. */
  final class Builder extends ImmutableMaterialModule.Builder {
    Builder() {}
  }
}
