package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A programme of cooperation. */
@Value.Immutable
@JsonPropertyOrder({"name", "partners", "launched", "facts"})
public interface GlobalProgramme extends Extensible {

  /** Returns its name. */
  @TextLength(max = 300)
  String name();

  /** Returns who runs it. */
  List<@TextLength(max = 200) String> partners();

  /** Returns when it began. */
  Optional<PartialDate> launched();

  /** Returns the known facts about it. */
  List<@Valid Fact> facts();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GlobalProgramme} objects; not thread-safe. */
  final class Builder extends ImmutableGlobalProgramme.Builder {
    Builder() {}
  }
}
