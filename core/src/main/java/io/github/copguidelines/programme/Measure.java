package io.github.copguidelines.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One measure of a programme. */
@Value.Immutable
@JsonPropertyOrder({
  "title",
  "description",
  "status",
  "started",
  "ended",
  "implementations",
  "evidence"
})
public interface Measure extends Extensible {

  /** Returns its name. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 300) LocalizedText> title();

  /** Returns a description of the measure. */
  Optional<@TextLength(max = 5000) LocalizedText> description();

  /** Returns its progress; absent if unknown. */
  Optional<Progress> status();

  /** Returns when it began. */
  Optional<PartialDate> started();

  /** Returns when it ended; absent while it runs. */
  Optional<PartialDate> ended();

  /** Returns the recommendations that it implements. */
  @JsonProperty("implements")
  @Size(max = 1000)
  List<@Valid Implementation> implementations();

  /** Returns the records and sources that support it. */
  @Size(max = 1000)
  List<@Valid Evidence> evidence();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "Measure{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Measure} objects; not thread-safe. */
  final class Builder extends ImmutableMeasure.Builder {
    Builder() {}
  }
}
