package io.github.copguidelines.strategy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A country's progress with one checklist item, with its evidence. */
@Value.Immutable
@JsonPropertyOrder({"item", "status", "date", "origin", "evidence", "note"})
public interface ItemProgress extends Extensible {

  /** Returns the code of the item in the catalogue, for example {@code NS-01-C01}. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 60) String> item();

  /** Returns the progress; absent if unknown. */
  Optional<Progress> status();

  /** Returns the date on which it was reached or last checked. */
  Optional<PartialDate> date();

  /** Returns whether a person made the statement or a program derived it. */
  Optional<StatementOrigin> origin();

  /** Returns its evidence. */
  @Size(max = 1000)
  List<@Valid Evidence> evidence();

  /** Returns a further note. */
  Optional<@TextLength(max = 5000) LocalizedText> note();

  /** Returns what {@code toString} prints: its identifier. */
  default String describe() {
    return "ItemProgress{" + item().orElse("") + "}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ItemProgress} objects; not thread-safe. */
  final class Builder extends ImmutableItemProgress.Builder {
    Builder() {}
  }
}
