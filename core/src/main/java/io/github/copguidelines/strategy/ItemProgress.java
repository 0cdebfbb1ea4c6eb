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

/** How far a country has come with one item of a checklist, and what that rests on. */
@Value.Immutable
@JsonPropertyOrder({"item", "status", "date", "origin", "evidence", "note"})
public interface ItemProgress extends Extensible {

  /** Returns the code of the item in the catalogue, for example {@code NS-01-C01}. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 60) String> item();

  /** Returns how far; absent where that is not known. */
  Optional<Progress> status();

  /** Returns when that was reached, or last looked at. */
  Optional<PartialDate> date();

  /** Returns how the statement came to be. */
  Optional<StatementOrigin> origin();

  /** Returns what it rests on. */
  @Size(max = 1000)
  List<@Valid Evidence> evidence();

  /** Returns what else there is to say. */
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
