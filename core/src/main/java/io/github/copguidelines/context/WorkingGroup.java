package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A working group of the ITU Council. */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "name",
  "establishedBy",
  "purpose",
  "participation",
  "contributions",
  "firstChair",
  "meetings",
  "note"
})
public interface WorkingGroup extends Extensible {

  /** Returns its code, for example {@code CWG-COP}. */
  @TextLength(max = 60)
  String code();

  /** Returns its name. */
  Optional<@TextLength(max = 200) String> name();

  /** Returns the decision that established it. */
  Optional<@TextLength(max = 200) String> establishedBy();

  /** Returns the facts about its purpose. */
  List<@Valid Fact> purpose();

  /** Returns the facts about who may take part. */
  List<@Valid Fact> participation();

  /** Returns the facts about contributions to its meetings. */
  List<@Valid Fact> contributions();

  /** Returns the fact about its first chair. */
  Optional<@Valid Fact> firstChair();

  /** Returns its meetings in order, as far as known. */
  List<@Valid Meeting> meetings();

  /** Returns a further note, in English. */
  Optional<@TextLength(max = 1000) String> note();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link WorkingGroup} objects; not thread-safe. */
  final class Builder extends ImmutableWorkingGroup.Builder {
    Builder() {}
  }
}
