package io.github.copguidelines.guide;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A field that several templates share, and the templates that ask for it. */
@Value.Immutable
@JsonPropertyOrder({"name", "meaning", "type", "requiredBy", "askedBy", "note"})
public interface ComparedField extends Extensible {

  /** Returns its name across templates, for example risks-addressed. */
  @TextLength(max = 60)
  String name();

  /** Returns its meaning, in English. */
  Optional<@TextLength(max = 300) String> meaning();

  /** Returns the type of its values, in words. */
  Optional<@TextLength(max = 100) String> type();

  /** Returns the codes of the templates that cannot be completed without it. */
  List<@TextLength(max = 60) String> requiredBy();

  /** Returns the codes of the templates that ask for it or expect it. */
  List<@TextLength(max = 60) String> askedBy();

  /** Returns a further note. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ComparedField} objects; not thread-safe. */
  final class Builder extends ImmutableComparedField.Builder {
    Builder() {}
  }
}
