package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.Period;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A declaration, joint statement or treaty that speaks of children online. */
@Value.Immutable
@JsonPropertyOrder({"code", "title", "place", "date", "facts"})
public interface Declaration extends Extensible {

  /** Returns its code, for example {@code rome-leaders-declaration}. */
  @TextLength(max = 60)
  String code();

  /** Returns its title. */
  Optional<@TextLength(max = 300) String> title();

  /** Returns where it was adopted. */
  Optional<@TextLength(max = 100) String> place();

  /** Returns when it was adopted. */
  Optional<Period> date();

  /** Returns the known facts about it. */
  List<@Valid Fact> facts();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Declaration} objects; not thread-safe. */
  final class Builder extends ImmutableDeclaration.Builder {
    Builder() {}
  }
}
