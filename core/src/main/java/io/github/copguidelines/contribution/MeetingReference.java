package io.github.copguidelines.contribution;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.Period;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/** The meeting that a contribution is sent to. */
@Value.Immutable
@JsonPropertyOrder({"group", "number", "date", "place"})
public interface MeetingReference extends Extensible {

  /** Returns the code of the group, for example {@code CWG-COP}. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 60) String> group();

  /** Returns the number of the meeting in its series. */
  Optional<@Min(1) @Max(1000) Integer> number();

  /** Returns the date of the meeting. */
  Optional<Period> date();

  /** Returns the place of the meeting. */
  Optional<@TextLength(max = 200) String> place();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "MeetingReference{" + group().orElse("") + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link MeetingReference} objects; not thread-safe. */
  final class Builder extends ImmutableMeetingReference.Builder {
    Builder() {}
  }
}
